import { createUnitFigureCharts } from '#charts/builders/unit-figures.ts'
import type { Chart } from '#charts/chart.ts'
import type { BoardView } from '#domain/units/board-view.ts'

/** The figures that a unit has stated, period after period. */
export function createBoardCharts({ unit, updatedAt, figures }: BoardView): Chart[] {
  if (updatedAt === undefined) return []
  const source = { text: `${unit.name}各期公开内容`, asOf: updatedAt.slice(0, 10) }
  return createUnitFigureCharts({ id: `unit-${unit.id}`, title: unit.name, source }, figures)
}
