import { createRanksChart } from '#charts/builders/ranks.ts'
import { createTrendChart } from '#charts/builders/trend.ts'
import type { Chart } from '#charts/chart.ts'
import { sayPeriodKind, toLabelOverTime } from '#charts/over-time.ts'
import { decimalsOf } from '#domain/figures/sum.ts'
import type { ComparedFigure, ComparedRanking } from '#domain/units/compare-units.ts'
import type { UnitFiguresFile } from '#domain/units/unit-figures-file.ts'

/** One figure of two units, a line each. */
export function createComparedFigureChart(pair: UnitPair, figure: ComparedFigure): Chart {
  const { key, label, unit, periodKind, rows } = figure
  const values = rows.flatMap(({ a, b }) => [a ?? 0, b ?? 0])
  return createTrendChart(
    {
      id: `compare-${key}-${periodKind}`.toLowerCase(),
      title: toLabelOverTime(label) + sayPeriodKind(periodKind),
      unit,
      // Money is drawn in yuan; its fen stand in the table.
      precision: unit === '元' ? 0 : Math.min(2, Math.max(...values.map(decimalsOf))),
      measures: toMeasures(pair),
      source: toSource(pair),
    },
    rows.map(({ period, a, b }) => ({ period, values: { a: a ?? null, b: b ?? null } })),
  )
}

/** The places of two units in one ranking, a line each. */
export function createComparedRanksChart(
  pair: UnitPair,
  { id, title, rows }: ComparedRanking,
): Chart {
  return createRanksChart(
    {
      id: `compare-ranking-${id}`,
      title: `${title}：历期名次`,
      measures: toMeasures(pair),
      source: toSource(pair),
    },
    rows.map(({ period, a, b }) => ({
      period,
      count: a?.count ?? b?.count ?? 0,
      places: { a, b },
    })),
  )
}

function toMeasures({ a, b }: UnitPair) {
  return [
    { key: 'a', label: a.unit.name },
    { key: 'b', label: b.unit.name },
  ]
}

function toSource({ a, b }: UnitPair) {
  const asOf = [a.updatedOn, b.updatedOn].filter((day) => day !== undefined).toSorted()
  return { text: '两个单位各期公开内容', asOf: asOf.at(-1) ?? '' }
}

export interface UnitPair {
  readonly a: UnitFiguresFile
  readonly b: UnitFiguresFile
}
