import { getCollection } from 'astro:content'
import { parsePeriod } from '#domain/days/period.ts'
import { listStatedFigures } from '#domain/units/stated-figures.ts'
import type { UnitFigure } from '#domain/units/unit-figure.ts'
import { once } from './once.ts'

const getAllFigures = once(async () => {
  const entries = [...(await getCollection('affairs')), ...(await getCollection('summaries'))]
  return Map.groupBy(entries.flatMap(listStatedFigures), ({ unitId }) => unitId)
})

/** Every figure that a unit has stated for a period. */
export async function getStatedFigures(unitId: string): Promise<UnitFigure[]> {
  return ((await getAllFigures()).get(unitId) ?? []).map(({ figure }) => figure)
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
