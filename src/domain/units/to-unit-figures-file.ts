import { comparePeriods, parsePeriod } from '#domain/days/period.ts'
import type { UnitPlaces } from '#domain/rankings/unit-places.ts'
import { toUnitPath } from '#domain/paths.ts'
import type { Unit } from '#schemas/unit.ts'
import type { FigureOverTime, RankingOverTime, UnitFiguresFile } from './unit-figures-file.ts'
import type { UnitFigure } from './unit-figure.ts'

/** What a unit has stated over time, as data; undefined for a unit that has stated nothing. */
export function toUnitFiguresFile({
  unit,
  updatedAt,
  figures,
  places,
  groups,
}: FiguresSource): UnitFiguresFile | undefined {
  const rankings = places.map(toRanking).filter(({ places }) => places.length > 0)
  if (figures.length + rankings.length === 0) return undefined
  return {
    unit: { id: unit.id, name: unit.name, kind: unit.kind, path: toUnitPath(unit.id) },
    ...(updatedAt !== undefined && { updatedOn: updatedAt.slice(0, 'YYYY-MM-DD'.length) }),
    figures: toFigures(figures),
    rankings,
    groups,
  }
}

function toFigures(figures: readonly UnitFigure[]): FigureOverTime[] {
  const dated = figures.flatMap((figure) => {
    const period = parsePeriod(figure.period)
    return period === undefined ? [] : [{ ...figure, period }]
  })
  const series = Map.groupBy(dated, ({ key, unit, period }) => [key, unit, period.kind].join('\n'))
  return [...series.values()].flatMap((members) => {
    const sorted = members.toSorted((a, b) => comparePeriods(a.period, b.period))
    const last = sorted.at(-1)
    if (last === undefined) return []
    const { key, label, unit, period } = last
    // Of a figure that was stated twice for one period, the later statement stands.
    const byPeriod = new Map(sorted.map((member) => [member.period.id, member.value]))
    const values = [...byPeriod].map(([id, value]) => ({ period: id, value }))
    return [{ key, label, unit, periodKind: period.kind, values }]
  })
}

function toRanking({
  rankingId,
  title,
  path,
  measure,
  periods,
  measures,
}: UnitPlaces): RankingOverTime {
  const places = periods.flatMap(({ rank, ...place }) =>
    rank === undefined ? [] : [{ ...place, rank }],
  )
  const figures = toFigures(
    measures.flatMap(({ key, label, unit, values }) =>
      values.map((value) => ({ key, label, unit, ...value })),
    ),
  )
  return { id: rankingId, title, path, measure, places, figures }
}

interface FiguresSource {
  readonly unit: Unit
  /** The day or instant of its last disclosure. */
  readonly updatedAt: string | undefined
  readonly figures: readonly UnitFigure[]
  readonly places: readonly UnitPlaces[]
  readonly groups: UnitFiguresFile['groups']
}
