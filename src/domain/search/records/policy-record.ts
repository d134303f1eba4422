import type { Corpus } from '#domain/corpus.ts'
import type { Stamp } from '#domain/notices/stamp.ts'
import { toEntryPath } from '#domain/paths.ts'
import { toBodyLines } from './body-text.ts'
import { toAttachmentLines, toRevisionLines, toText } from './field-lines.ts'
import { toUnitFilter, toUnitNames } from './record-context.ts'
import type { RecordContext } from './record-context.ts'
import type { SearchRecord } from './search-record.ts'
import { toSearchYears } from './search-years.ts'

export function toPolicyRecord(
  entry: Corpus['policies'][number],
  context: RecordContext,
): SearchRecord {
  const { id, data } = entry
  const unitIds = [...data.issuers, ...(data.publisher === undefined ? [] : [data.publisher])]
  const docNumber = toNumber(data.docNumber)
  return {
    kind: 'policies',
    path: toEntryPath('policies', id, data.publishedAt),
    title: data.title,
    unitName: data.issuers.map((unitId) => context.units.get(unitId).name).join('、'),
    publishedAt: data.publishedAt,
    docNumber,
    stamp: toValidityStamp(id, context),
    names: [
      docNumber ?? '',
      toNumber(data.indexNo) ?? '',
      ...toUnitNames(context, unitIds),
      context.topicNames.get(data.topic) ?? '',
      data.genre,
      ...data.keywords,
    ],
    text: toText([
      data.abstract,
      ...toBodyLines(entry),
      ...data.relations.map(({ document }) => document),
      ...toAttachmentLines(data.attachments),
      ...toRevisionLines(data.revisions),
    ]),
    filters: {
      unit: toUnitFilter(context, unitIds),
      year: toSearchYears(data.publishedAt, data.signedOn),
      topic: [data.topic],
    },
  }
}

/** 无 says that there is none. */
function toNumber(text: string): string | undefined {
  return text === '无' ? undefined : text
}

function toValidityStamp(id: string, { validities }: RecordContext): Stamp | undefined {
  const validity = validities.get(id)?.validity ?? '有效'
  if (validity === '有效') return undefined
  const isVoid = validity === '失效' || validity === '废止'
  return { words: validity, tone: isVoid ? 'void' : 'plain' }
}
