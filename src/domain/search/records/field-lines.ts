import type { Figure } from '#schemas/figure.ts'

/** Figures as a sentence would give them: 低保户数 12 户. */
export function toFigureLines(figures: readonly Figure[]): string[] {
  return figures.map(({ label, value, unit, note = '' }) =>
    note === '' ? `${label} ${value} ${unit}` : `${label} ${value} ${unit}，${note}`,
  )
}
