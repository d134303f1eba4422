import type { Affair } from '#schemas/affair.ts'
import type { Summary } from '#schemas/summary.ts'
import type { UnitFigure } from './unit-figure.ts'

/** The figures that an entry states for its unit and period; none once it is withdrawn. */
export function listStatedFigures({ data }: StatingEntry): StatedFigure[] {
  const { unit: unitId, period, withdrawn } = data
  if (unitId === undefined || period === undefined || period === 'event') return []
  if (withdrawn !== undefined) return []
  return data.figures.map(({ key, label, unit, value }) => ({
    unitId,
    figure: { key, label, unit, period, value },
  }))
}

export interface StatedFigure {
  readonly unitId: string
  readonly figure: UnitFigure
}

interface StatingEntry {
  readonly data: Pick<Affair | Summary, 'unit' | 'period' | 'withdrawn' | 'figures'>
}
