import { getCollection } from 'astro:content'
import { parsePeriod } from '#domain/days/period.ts'
import type { UnitFigure } from '#domain/units/unit-figure.ts'
import { once } from './once.ts'

const getAllFigures = once(async () => {
  const entries = [...(await getCollection('affairs')), ...(await getCollection('summaries'))]
  const figures = entries.flatMap(({ data }) => {
    const { unit, period, withdrawn } = data
    if (unit === undefined || period === undefined || period === 'event' || withdrawn !== undefined)
      return []
    return data.figures.map((figure) => ({ unitId: unit, period, figure }))
  })
  return Map.groupBy(figures, ({ unitId }) => unitId)
})

/** Every figure that a unit has stated for a period. */
export async function getStatedFigures(unitId: string): Promise<UnitFigure[]> {
  return ((await getAllFigures()).get(unitId) ?? []).map(({ period, figure }) => ({
    key: figure.key,
    label: figure.label,
    unit: figure.unit,
    period,
    value: figure.value,
  }))
}

/** The figures that a unit has stated for three or more periods of one length, as they stand. */
export async function getUnitFigures(unitId: string): Promise<UnitFigure[]> {
  const rows = await getStatedFigures(unitId)
  const series = Map.groupBy(rows, ({ key, unit, period }) =>
    [key, unit, parsePeriod(period)?.kind].join('\n'),
  )
  return [...series.values()]
    .filter((members) => new Set(members.map(({ period }) => period)).size > 2)
    .flat()
}
