import { formatCount } from '#domain/format/count.ts'
import type { Figure } from '#schemas/figure.ts'

/** Figures as a sentence would give them, written as on their page: 低保户数 12 户. */
export function toFigureLines(figures: readonly Figure[]): string[] {
  return figures.map(({ label, value, unit, note, asPublished }) => {
    const amount = unit === '%' ? `${value}%` : formatCount(value, unit)
    const remarks = [note, asPublished].filter((remark) => remark !== undefined)
    return [`${label} ${amount}`, ...remarks].join('，')
  })
}
