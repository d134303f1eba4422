import type { PeriodKind } from '#domain/format/period.ts'

/** The figures to be drawn over their periods: what there was at first was left of the period before. */
export function withoutOpeningBalance<T extends { readonly key: string }>(
  figures: readonly T[],
): T[] {
  return figures.filter(({ key }) => key !== 'opening-balance')
}

/** What a figure is called over many periods: the 本月收入 of each month is 收入. */
export function toLabelOverTime(label: string): string {
  return label.replace(/^本[月季年期]度?/u, '')
}

/** Without it the yearly and the quarterly chart of the same figures would have one name. */
export function sayPeriodKind(kind: PeriodKind | undefined): string {
  return kind === undefined ? '' : `（${periodKindWords[kind]}）`
}

const periodKindWords = { month: '按月', quarter: '按季度', half: '按半年', year: '按年' }
