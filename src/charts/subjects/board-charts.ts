import { createRanksChart } from '#charts/builders/ranks.ts'
import { createUnitFigureCharts } from '#charts/builders/unit-figures.ts'
import type { Chart } from '#charts/chart.ts'
import { withoutOpeningBalance } from '#charts/over-time.ts'
import type { UnitPlaces } from '#domain/rankings/unit-places.ts'
import type { BoardView } from '#domain/units/board-view.ts'

/** Everything of a unit that is drawn over its periods: its figures, and its places in rankings. */
export function createBoardCharts(view: BoardView): Chart[] {
  return [...createFigureCharts(view), ...createPlaceCharts(view)]
}

/** The figures that a unit has stated, period after period. */
export function createFigureCharts({ unit, updatedAt, figures }: BoardView): Chart[] {
  if (updatedAt === undefined) return []
  const source = { text: `${unit.name}各期公开内容`, asOf: updatedAt.slice(0, 10) }
  return createUnitFigureCharts(
    { id: `unit-${unit.id}`, source, families },
    withoutOpeningBalance(figures),
  )
}

/** Where the unit stood in each ranking that has listed it more than once. */
export function createPlaceCharts({ unit, placesOverTime }: BoardView): Chart[] {
  return placesOverTime
    .filter(({ periods }) => periods.filter(({ rank }) => rank !== undefined).length > 1)
    .map((places) => createPlaceChart(unit.id, places))
}

function createPlaceChart(
  unitId: string,
  { rankingId, title, source, periods }: UnitPlaces,
): Chart {
  return createRanksChart(
    {
      id: `unit-${unitId}-place-${rankingId}`,
      title: `${title}：历期名次`,
      source,
      measures: [{ key: unitId, label: '名次' }],
    },
    periods.map(({ period, count, rank, isTied }) => ({
      period,
      count,
      places: { [unitId]: rank === undefined ? undefined : { rank, isTied } },
    })),
  )
}

/** What residents ask for first: the money, then who is helped. */
const families = [
  ['income', 'expense'],
  ['balance'],
  [
    'minimum-living-households',
    'minimum-living-urban-households',
    'minimum-living-rural-households',
  ],
  [
    'minimum-living-persons',
    'minimum-living-urban-persons',
    'minimum-living-rural-persons',
    'minimum-living-a-persons',
    'minimum-living-b-persons',
  ],
  ['minimum-living-amount', 'minimum-living-urban-amount', 'minimum-living-rural-amount'],
]
