import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { findPublicityEnds } from '#domain/days/publicity-end.ts'
import type { Affair } from '#schemas/affair.ts'

/** 国务院办公厅 announces the holidays of a year late in the year before. */
export const unknownHolidays: Check = {
  code: 'D017',
  severity: 'warning',
  title: '放假安排还不知道',
  why: '国务院办公厅公布那一年的放假和调休安排以前，工作日数不准，期满的日子算不出来。',
  *find({ affairs }) {
    for (const { file, data } of affairs) {
      const fault = data.publicity === undefined ? undefined : findFault(data.publicity)
      if (fault !== undefined) yield { place: { file, path: ['publicity', 'to'] }, ...fault }
    }
  },
}

function findFault({ from, to, days, dayKind }: Publicity): Fault | undefined {
  if (days === undefined) return undefined
  const { earliest, expected, unknownYear } = findPublicityEnds({ from, days, dayKind })
  if (unknownYear === undefined || to < earliest) return undefined
  // Of calendar days only the last one asks for the holidays, and this one is a weekday.
  if (dayKind === 'calendar' && to === earliest && expected === to) return undefined
  return {
    what: `从 ${from} 起 ${days} ${dayKind === 'working' ? '个工作日' : '天'}要数到 ${unknownYear} 年，本系统还没有那一年的放假安排，核对不了 ${to} 对不对`,
    mend: `对照公布的放假安排自己数；还没有公布的，宁可多公示几天。只按周末和固定节日推算是 ${expected}，不能作准`,
  }
}

type Publicity = NonNullable<Affair['publicity']>
type Fault = Pick<Problem, 'what' | 'mend'>
