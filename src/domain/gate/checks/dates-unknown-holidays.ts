import type { Check } from '#domain/gate/check.ts'
import { findPublicityEnds } from '#domain/days/publicity-end.ts'

/** 国务院办公厅 announces the holidays of a year late in the year before. */
export const unknownHolidays: Check = {
  code: 'D017',
  severity: 'warning',
  title: '放假安排还不知道',
  why: '国务院办公厅公布那一年的放假和调休安排以前，工作日数不准，期满的日子算不出来。',
  *find({ affairs }) {
    for (const { file, data } of affairs) {
      const { from, to, days, dayKind } = data.publicity ?? {}
      if (from === undefined || to === undefined || days === undefined || from > to) continue
      const ends = findPublicityEnds({ from, days, dayKind: dayKind ?? 'calendar' })
      if (ends.unknownYear === undefined || to < ends.earliest) continue
      // Of calendar days only the last one asks for the holidays, and this one is a working day anyway.
      if (dayKind === 'calendar' && to === ends.earliest && ends.expected === to) continue
      yield {
        place: { file, path: ['publicity', 'to'] },
        what: `从 ${from} 起 ${days} ${dayKind === 'working' ? '个工作日' : '天'}要数到 ${ends.unknownYear} 年，本系统还没有那一年的放假安排，核对不了 ${to} 对不对`,
        mend: `对照公布的放假安排自己数；还没有公布的，宁可多公示几天。只按周末和固定节日推算是 ${ends.expected}，不能作准`,
      }
    }
  },
}
