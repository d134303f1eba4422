import type { Check } from '#domain/gate/check.ts'
import { daysBetween, dayOf } from '#domain/days/day.ts'
import { listScheduled, scheduledAheadDays } from '#domain/publication/scheduled.ts'

export const scheduledEntry: Check = {
  code: 'D013',
  severity: 'info',
  title: '到时候才发布',
  why: '发布时间在将来的，到那一刻以前网站上一点也看不到；到时间以后要重新生成网站才会出现。',
  *find(corpus, { now }) {
    for (const { place, publishedAt } of listScheduled(corpus, now)) {
      const days = daysBetween(dayOf(now), dayOf(publishedAt))
      yield days > scheduledAheadDays
        ? {
            place,
            what: `将在 ${publishedAt} 发布，还有 ${days} 天，多半是写错了年份`,
            mend: '核对年份；确实要那时发布的，临近了再放进来',
            severity: 'warning',
          }
        : {
            place,
            what: `将在 ${publishedAt} 发布，现在是 ${now}`,
            mend: '确实要定时发布的，不用改；现在就要发布的，改成现在的时间',
          }
    }
  },
}
