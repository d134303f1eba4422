import type { Corpus } from '#domain/corpus.ts'
import { partAnchors } from '#domain/page-anchors.ts'
import { toEntryPath } from '#domain/paths.ts'
import type { Policy } from '#schemas/policy.ts'
import { toAttachmentParts } from './attachment-parts.ts'
import { toBodyParts } from './body-parts.ts'
import { toInconsistencyPart, toRevisionPart } from './common-parts.ts'
import { toUnitNames } from './record-context.ts'
import type { RecordContext } from './record-context.ts'
import { toSections } from './record-parts.ts'
import type { RecordPart } from './record-parts.ts'
import { toRecordStamp } from './record-stamp.ts'
import type { RecordStamp } from './record-stamp.ts'
import type { SearchRecord } from './search-record.ts'
import { toSearchYears } from './search-years.ts'

type PolicyEntry = Corpus['policies'][number]

export function toPolicyRecord(entry: PolicyEntry, context: RecordContext): SearchRecord {
  const { id, data } = entry
  const unitIds = [...new Set([...data.issuers, ...(data.publisher ? [data.publisher] : [])])]
  const validity = context.validities.get(id)?.validity ?? '有效'
  const path = toEntryPath('policies', id, data.publishedAt)
  return {
    kind: 'policies',
    path,
    title: data.title,
    unitName: data.issuers.map((unitId) => context.units.get(unitId).name).join('、'),
    publishedAt: data.publishedAt,
    docNumber: toNumber(data.docNumber),
    indexNo: toNumber(data.indexNo),
    stamp: toValidityStamp(validity) ?? toRecordStamp(data),
    names: [
      ...toUnitNames(context, unitIds),
      context.topicNames.get(data.topic) ?? '',
      data.genre,
      ...data.keywords,
    ],
    sections: toSections(path, toParts(entry, context)),
    filters: {
      unit: unitIds,
      year: toSearchYears(data.publishedAt, data.signedOn),
      topic: [data.topic],
      validity: [validity],
      period: [],
    },
  }
}

/** In the order of its page. */
function toParts(entry: PolicyEntry, context: RecordContext): RecordPart[] {
  const { data } = entry
  return [
    { lines: [data.abstract] },
    ...toBodyParts(entry),
    toInconsistencyPart(data.inconsistencies),
    ...toAttachmentParts(data.attachments, context),
    toRelationPart(data),
    toRevisionPart(data.revisions),
  ]
}

/** Documents that are not on this portal; those that are have records of their own. */
function toRelationPart({ relations }: Policy): RecordPart {
  return {
    heading: '与其他文件的关系',
    anchor: partAnchors.relations,
    lines: relations.flatMap(({ document, note }) => [document, note]),
  }
}

/** 无 says that there is none. */
function toNumber(text: string): string | undefined {
  return text === '无' ? undefined : text
}

function toValidityStamp(validity: string): RecordStamp | undefined {
  if (validity === '有效') return undefined
  const isVoid = validity === '失效' || validity === '废止'
  return { words: validity, tone: isVoid ? 'void' : 'plain' }
}
