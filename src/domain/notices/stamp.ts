import { publicityState, type PublicityDays } from '#domain/days/publicity.ts'

/** The state of a notice in a few words. `live` is open to objection; `void` no longer holds. */
export interface Stamp {
  readonly words: string
  readonly tone: 'live' | 'plain' | 'void'
}

/** The stamp of a notice: what voids it first, then what corrects it, then its publicity. */
export function toStamp(facts: StampFacts, now: string): Stamp | undefined {
  if (facts.withdrawn !== undefined) return { words: withdrawnWords, tone: 'void' }
  if (facts.publicity !== undefined) {
    const stamp = toPublicityStamp(facts.publicity, now)
    if (stamp.tone === 'live') return stamp
  }
  if (facts.revisions.length > 0) return { words: correctedWords, tone: 'plain' }
  return facts.publicity === undefined ? undefined : toPublicityStamp(facts.publicity, now)
}

/** Until when the most urgent of some open notices takes objections, e.g. 最近一件还有 3 天可提意见. */
export function toDeadlineWords(stamp: Stamp | undefined): string {
  const left = stamp?.words.replace('公示中 ', '') ?? ''
  return left === '今天截止' ? '最近一件今天截止' : `最近一件${left}可提意见`
}

/** 未开始, 公示中 with the days left, or 已期满. */
export function toPublicityStamp(publicity: PublicityDays, now: string): Stamp {
  const { state, daysLeft } = publicityState(publicity, now)
  if (state === 'upcoming') return { words: '公示未开始', tone: 'plain' }
  if (state === 'closed') return { words: '公示已期满', tone: 'plain' }
  return { words: `公示中 ${daysLeft === 0 ? '今天截止' : `还有 ${daysLeft} 天`}`, tone: 'live' }
}

export const withdrawnWords = '已撤下'
export const correctedWords = '已更正'

export interface StampFacts {
  readonly withdrawn?: unknown
  readonly revisions: readonly unknown[]
  readonly publicity?: PublicityDays | undefined
}
