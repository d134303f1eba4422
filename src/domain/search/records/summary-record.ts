import type { Corpus } from '#domain/corpus.ts'
import { toSummaryKindFacet } from '#domain/facets.ts'
import { toEntryPath } from '#domain/paths.ts'
import { toBodyLines } from './body-text.ts'
import { toAttachmentLines, toFigureLines, toRevisionLines, toText } from './field-lines.ts'
import { toUnitFilter, toUnitNames } from './record-context.ts'
import type { RecordContext } from './record-context.ts'
import type { SearchRecord } from './search-record.ts'
import { toSearchYears } from './search-years.ts'

export function toSummaryRecord(
  entry: Corpus['summaries'][number],
  context: RecordContext,
): SearchRecord {
  const { id, data } = entry
  const unitIds = data.unit === undefined ? [] : [data.unit]
  const topicIds = data.topic === undefined ? [] : [data.topic]
  return {
    kind: 'summaries',
    path: toEntryPath('summaries', id, data.publishedAt),
    title: data.title,
    unitName: unitIds.map((unitId) => context.units.get(unitId).name)[0],
    publishedAt: data.publishedAt,
    names: [
      ...toUnitNames(context, unitIds),
      ...topicIds.map((topic) => context.topicNames.get(topic) ?? ''),
      data.kind,
      ...data.keywords,
    ],
    text: toText([
      data.abstract,
      ...toBodyLines(entry),
      ...toFigureLines(data.figures),
      ...data.plans.map(({ text }) => text),
      ...data.inconsistencies,
      ...toAttachmentLines(data.attachments),
      ...toRevisionLines(data.revisions),
    ]),
    filters: {
      unit: toUnitFilter(context, unitIds),
      year: toSearchYears(data.publishedAt, data.period),
      topic: [toSummaryKindFacet(data.kind).id, ...topicIds],
    },
  }
}
