import type { Ranking } from '#schemas/ranking.ts'

/** The rating rule in one line: 优 20 篇以上，良 10—19 篇，差 0—9 篇. */
export function toRuleSentence({ columns, rule }: Pick<Ranking, 'columns' | 'rule'>): string {
  const column = columns.find(({ key }) => key === rule.measure)
  const unit = column?.unit === undefined ? '' : ` ${column.unit}`
  const bands = rule.bands.map(({ label, min, max }) =>
    max === undefined ? `${label} ${min}${unit}以上（含）` : `${label} ${min}—${max}${unit}`,
  )
  return `按“${column?.label ?? rule.measure}”评定：${bands.join('，')}。`
}
