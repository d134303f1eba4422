import type { Corpus } from '#domain/corpus.ts'
import { parsePeriod } from '#domain/days/period.ts'
import { toRankingPath } from '#domain/paths.ts'
import type { RankingPeriod } from '#schemas/ranking.ts'
import { toBodyLines } from './body-text.ts'
import { toText } from './field-lines.ts'
import { toUnitFilter, toUnitNames } from './record-context.ts'
import type { RecordContext } from './record-context.ts'
import type { SearchRecord } from './search-record.ts'
import { toSearchYears } from './search-years.ts'
import { toTableLine } from './table-text.ts'

type RankingEntry = Corpus['rankings'][number]

/** A record for each published period, because each has its page. */
export function toRankingRecords(entry: RankingEntry, context: RecordContext): SearchRecord[] {
  return entry.data.periods.map((period) => toPeriodRecord(entry, period, context))
}

function toPeriodRecord(
  entry: RankingEntry,
  { period, publishedAt, note, corrections }: RankingPeriod,
  context: RecordContext,
): SearchRecord {
  const { id, data } = entry
  return {
    kind: 'rankings',
    path: toRankingPath(id, period),
    title: `${data.title}（${parsePeriod(period)?.label ?? period}）`,
    unitName: context.units.get(data.unit).name,
    publishedAt,
    names: toUnitNames(context, [data.unit]),
    text: toText([
      data.caveat,
      note,
      data.method,
      ...toBodyLines(entry),
      ...toPeriodTableLines(entry, period, context),
      ...corrections.map((correction) => correction.note),
    ]),
    filters: {
      unit: toUnitFilter(context, [data.unit]),
      year: toSearchYears(publishedAt, period),
      topic: [],
    },
  }
}

/** The table as the page shows it: printed labels for column keys, names for our unit ids. */
function toPeriodTableLines(
  { id, data }: RankingEntry,
  period: string,
  { corpus, units }: RecordContext,
): string[] {
  const table = corpus.tables.get(`data/rankings/${id}/${period}.csv`)
  if (table === undefined) return []
  const hasNames = data.columns.some(({ role }) => role === 'name')
  const columns = data.columns.filter(({ role }) => role !== 'unit' || !hasNames)
  const rows = table.rows.map(({ cells }) =>
    columns.map(({ key, role }) => {
      const cell = cells[key] ?? ''
      return role === 'unit' ? (units.find(cell)?.name ?? cell) : cell
    }),
  )
  return [columns.map(({ label }) => label), ...rows].map(toTableLine)
}
