import type { Corpus } from '#domain/corpus.ts'
import { formatNumber } from '#domain/format/number.ts'
import { toRowAnchor } from '#domain/page-anchors.ts'
import { readRankingTable } from '#domain/rankings/read-ranking.ts'
import type { RankingTableRow } from '#domain/rankings/read-ranking.ts'
import { toGroups, toStandings } from '#domain/rankings/standings.ts'
import type { Standing } from '#domain/rankings/standings.ts'
import type { Unit } from '#schemas/unit.ts'
import type { RecordContext } from './record-context.ts'
import type { RecordPart } from './record-parts.ts'

type RankingEntry = Corpus['rankings'][number]

/** Each row of the table of a period, in the order of its page, as a part of its own. */
export function toRowParts(
  { id, data }: RankingEntry,
  period: string,
  { corpus, units }: RecordContext,
): RecordPart[] {
  const table = corpus.tables.get(`data/rankings/${id}/${period}.csv`)
  if (table === undefined) return []
  const { rows } = readRankingTable(data, table, units.all)
  return toGroups(toStandings(data, rows, undefined)).flatMap(({ members }) =>
    members.map((standing) => {
      const { row } = standing
      const unit = row.unitId === undefined ? undefined : units.find(row.unitId)
      return {
        heading: unit?.name ?? row.name,
        anchor: toRowAnchor(row),
        lines: [toRowLine(standing, unit, data)],
      }
    }),
  )
}

/** A row as a sentence: 王益区，川口社区，名次 3，得分 95.5 分，优秀. */
function toRowLine(
  { row, rank, isTied }: Standing,
  unit: Unit | undefined,
  { columns }: RankingEntry['data'],
): string {
  const measures = columns.flatMap(({ role, key, label, unit: of }) => {
    const value = row.values[key]
    if (role !== 'measure' || value === undefined) return []
    return [`${label} ${formatNumber(value)}${of === undefined ? '' : ` ${of}`}`]
  })
  return [
    row.group,
    toNames(row, unit),
    ...(rank === undefined ? [] : [`${isTied ? '并列' : ''}名次 ${rank}`]),
    ...measures,
    row.rating ?? '未评',
    row.note,
  ]
    .filter((words) => words !== undefined)
    .join('，')
}

/** As printed, and by its own name where the table prints another. */
function toNames({ name }: RankingTableRow, unit: Unit | undefined): string {
  return unit === undefined || unit.name === name ? name : `${name}（${unit.name}）`
}
