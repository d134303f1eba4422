import type { Check } from '#domain/gate/check.ts'
import { addDays, dayOf } from '#domain/days/day.ts'
import { findPublicityEnds } from '#domain/days/publicity-end.ts'
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
      const { from, to, days } = data.publicity
      const required = requiredDays(item)
      if (from < inForceFrom || from > to || required === undefined) continue
      const end = findRequiredEnd(from, required, days)
      if (to >= end) continue
      yield {
        place: { file, path: ['publicity', 'to'] },
        what: `“${item.name}”要公示 ${required} 天，从 ${from} 起至少到 ${end}，写的是 ${to}（起始日不计入，末日遇休息日顺延）`,
        // What is over cannot be made longer, only done again.
        ...(to < dayOf(now)
          ? { mend: '公示已经结束，核对日期；确实不够的，重新公示', severity: 'warning' }
          : { mend: `把 to 推到 ${end} 或以后，objection 的 until 一起改` }),
      }
    }
  },
}

/** Where the number of days is written, D007 tells of an end on a day off. */
function findRequiredEnd(from: string, required: number, written: number | undefined): string {
  if (written !== undefined) return addDays(from, required)
  return findPublicityEnds({ from, days: required, dayKind: 'calendar' }).earliest
}

/** Days of taking objections where the catalogue sets them; else the days of display. */
function requiredDays({ publicityDays, minDays }: CatalogueItem): number | undefined {
  return publicityDays ?? minDays
}
