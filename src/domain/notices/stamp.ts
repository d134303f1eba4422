import { publicityState, type PublicityDays } from '#domain/days/publicity.ts'

/** The state of a notice in a few words. `live` is open to objection; `void` no longer holds. */
export interface Stamp {
  readonly words: string
  readonly tone: 'live' | 'plain' | 'void'
  /** Whether it may be wrong tomorrow without anyone having changed the notice. */
  readonly isPassing?: boolean
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

/** Where a notice comes from: the fictional district, or a source that it names. */
export function toOriginStamp(isDemo: boolean): Stamp {
  return { words: isDemo ? '示例数据' : '有出处', tone: 'plain' }
}

/** Until when the most urgent of some open notices takes objections, e.g. 最近一件还有 3 天可提意见. */
export function toDeadlineWords(stamp: Stamp | undefined): string {
  const left = stamp?.words.replace('公示中 ', '') ?? ''
  return left === '今天截止' ? '最近一件今天截止' : `最近一件${left}可提意见`
}

/** 未开始, 公示中 with the days left, or 已期满. */
export function toPublicityStamp(publicity: PublicityDays, now: string): Stamp {
  const { state, daysLeft } = publicityState(publicity, now)
  const isPassing = true
  if (state === 'upcoming') return { words: '公示未开始', tone: 'plain', isPassing }
  if (state === 'closed') return { words: '公示已期满', tone: 'plain', isPassing }
  const left = daysLeft === 0 ? '今天截止' : `还有 ${daysLeft} 天`
  return { words: `公示中 ${left}`, tone: 'live', isPassing }
}

export const withdrawnWords = '已撤下'
export const correctedWords = '已更正'

export interface StampFacts {
  readonly withdrawn?: unknown
  readonly revisions: readonly unknown[]
  readonly publicity?: PublicityDays | undefined
}
