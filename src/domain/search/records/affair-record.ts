import type { Corpus } from '#domain/corpus.ts'
import { toGroupFacet } from '#domain/facets.ts'
import { toEntryPath } from '#domain/paths.ts'
import { toBodyLines } from './body-text.ts'
import { toAttachmentLines, toFigureLines, toRevisionLines, toText } from './field-lines.ts'
import { toUnitFilter, toUnitNames } from './record-context.ts'
import type { RecordContext } from './record-context.ts'
import type { SearchRecord } from './search-record.ts'
import { toSearchYears } from './search-years.ts'
import { toTableLines } from './table-text.ts'

type AffairEntry = Corpus['affairs'][number]

export function toAffairRecord(entry: AffairEntry, context: RecordContext): SearchRecord {
  const { id, data } = entry
  const item = context.items.get(data.item)
  return {
    kind: 'affairs',
    path: toEntryPath('affairs', id, data.publishedAt),
    title: data.title,
    unitName: context.units.get(data.unit).name,
    publishedAt: data.publishedAt,
    names: [...toUnitNames(context, [data.unit]), item?.name ?? '', ...data.keywords],
    text: toText([
      data.abstract,
      ...toBodyLines(entry),
      ...toFigureLines(data.figures),
      ...data.tables.flatMap((table) => toAffairTableLines(table, context)),
      ...data.procedure.map(({ step, actor }) => `${step}，${actor}`),
      data.supervisor && `${data.supervisor.body}，${data.supervisor.opinion}`,
      ...toAttachmentLines(data.attachments),
      ...toRevisionLines(data.revisions),
    ]),
    filters: {
      unit: toUnitFilter(context, [data.unit]),
      year: toSearchYears(data.publishedAt, data.period),
      topic: item === undefined ? [] : [toGroupFacet(item.group).id],
    },
  }
}

function toAffairTableLines(
  { data, caption }: AffairEntry['data']['tables'][number],
  { corpus }: RecordContext,
): string[] {
  const table = corpus.tables.get(`data/affairs/${data}`)
  return table === undefined ? [caption] : [caption, ...toTableLines(table, () => true)]
}
