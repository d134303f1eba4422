import type { Corpus } from '#domain/corpus.ts'
import { toSummaryKindFacet } from '#domain/facets.ts'
import { partAnchors } from '#domain/page-anchors.ts'
import { toEntryPath } from '#domain/paths.ts'
import { toAttachmentParts } from './attachment-parts.ts'
import { toBodyParts } from './body-parts.ts'
import { toFigurePart, toInconsistencyPart, toRevisionPart } from './common-parts.ts'
import { toUnitNames } from './record-context.ts'
import type { RecordContext } from './record-context.ts'
import { toSections } from './record-parts.ts'
import type { RecordPart } from './record-parts.ts'
import { toRecordStamp } from './record-stamp.ts'
import type { SearchRecord } from './search-record.ts'
import { toPeriods, toSearchYears } from './search-years.ts'

type SummaryEntry = Corpus['summaries'][number]

export function toSummaryRecord(entry: SummaryEntry, context: RecordContext): SearchRecord {
  const { id, data } = entry
  const unitIds = data.unit === undefined ? [] : [data.unit]
  const topicIds = data.topic === undefined ? [] : [data.topic]
  const path = toEntryPath('summaries', id, data.publishedAt)
  return {
    kind: 'summaries',
    path,
    title: data.title,
    unitName: unitIds.map((unitId) => context.units.get(unitId).name)[0],
    publishedAt: data.publishedAt,
    stamp: toRecordStamp(data),
    names: [
      ...toUnitNames(context, unitIds),
      ...topicIds.map((topic) => context.topicNames.get(topic) ?? ''),
      data.kind,
      ...data.keywords,
    ],
    sections: toSections(path, toParts(entry, context)),
    filters: {
      unit: unitIds,
      year: toSearchYears(data.publishedAt, data.period),
      topic: [toSummaryKindFacet(data.kind).id, ...topicIds],
      validity: [],
      period: toPeriods(data.period),
    },
  }
}

/** In the order of its page. */
function toParts(entry: SummaryEntry, context: RecordContext): RecordPart[] {
  const { data } = entry
  return [
    { lines: [data.abstract] },
    ...toBodyParts(entry),
    toFigurePart(data.figures),
    {
      heading: '下一步打算',
      anchor: partAnchors.plans,
      lines: data.plans.map(({ text }) => text),
    },
    toInconsistencyPart(data.inconsistencies),
    ...toAttachmentParts(data.attachments, context),
    toRevisionPart(data.revisions),
  ]
}
