import type { Check } from '#domain/gate/check.ts'
import { dayOf, daysBetween } from '#domain/days/day.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'

/**
 * 村民委员会组织法 (2025) art. 35 and 城市居民委员会组织法 (2025) art. 34 ask for no less than fifteen
 * days. Both are in force from this day on; the catalogue says what holds since then.
 */
const inForceFrom = '2026-01-01'

export const publicityLength: Check = {
  code: 'D008',
  severity: 'error',
  title: '公示的天数不够',
  why: '公示短于规定的天数，程序不合法。',
  *find({ affairs, catalogue }, { now }) {
    const items = new Map(catalogue.map(({ data }) => [data.id, data]))
    for (const { file, data } of affairs) {
      const item = items.get(data.item)
      if (data.publicity === undefined || item === undefined) continue
      const { from, to } = data.publicity
      const required = requiredDays(item)
      const days = daysBetween(from, to)
      if (from < inForceFrom || from > to || required === undefined || days >= required) continue
      yield {
        place: { file, path: ['publicity', 'to'] },
        what: `“${item.name}”要公示 ${required} 天，${from} 至 ${to} 只有 ${days} 天（起始日不计入）`,
        // What is over cannot be made longer, only done again.
        ...(to < dayOf(now)
          ? { mend: '公示已经结束，核对日期；确实不够的，重新公示', severity: 'warning' }
          : { mend: '把 to 往后推够天数，objection 的 until 一起改' }),
      }
    }
  },
}

/** Days of taking objections where the catalogue sets them; else the days of display. */
function requiredDays({ publicityDays, minDays }: CatalogueItem): number | undefined {
  return publicityDays ?? minDays
}
