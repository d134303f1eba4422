/** One figure of a unit in one period. */
export interface UnitFigure {
  readonly key: string
  readonly label: string
  readonly unit: string
  /** As in content: `2026-09`, `2026-Q3`, `2026`. */
  readonly period: string
  readonly value: number
}
