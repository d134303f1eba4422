import { publicityState, type PublicityDays } from '#domain/days/publicity.ts'

/** The state of a notice in a few words. `live` is open to objection; `void` no longer holds. */
export interface Stamp {
  readonly words: string
  readonly tone: 'live' | 'plain' | 'void'
  /** Whether it may be wrong tomorrow without anyone having changed the notice. */
  readonly isPassing?: boolean
  /** What the words follow from, where the days to come will change them. */
  readonly span?: StampSpan
}

/** From which days another stamp follows on any later day. */
export interface StampSpan extends PublicityDays {
  /** What it says while no objections are taken, in place of 公示未开始 and 公示已期满. */
  readonly otherwise?: string
  /** The day of these words, where they count days and so are another's on another day. */
  readonly writtenOn?: string
}

/** The stamp of a notice: what voids it first, then what corrects it, then its publicity. */
export function toStamp(facts: StampFacts, now: string): Stamp | undefined {
  if (facts.publishedAt !== undefined && facts.publishedAt > now) {
    return { words: '待发布', tone: 'plain', isPassing: true }
  }
  if (facts.withdrawn !== undefined) return { words: withdrawnWords, tone: 'void' }
  const otherwise = facts.revisions.length > 0 ? correctedWords : undefined
  if (facts.publicity !== undefined) return toSpanStamp({ ...facts.publicity, otherwise }, now)
  return otherwise === undefined ? undefined : { words: otherwise, tone: 'plain' }
}

/** Where a notice comes from: the fictional district, or a source that it names. */
export function toOriginStamp(isDemo: boolean): Stamp {
  return { words: isDemo ? '示例数据' : '有出处', tone: 'plain' }
}

/** How many notices are open, and until when the most urgent: 3 件正在公示，最近一件还有 3 天可提意见. */
export function toOpenWords(count: number, deadlineWords: string): readonly [string, string?] {
  return count === 0 ? [noneOpenWords] : [`${count} 件正在公示，`, deadlineWords]
}

/** Until when the most urgent of some open notices takes objections, e.g. 最近一件还有 3 天可提意见. */
export function toDeadlineWords(stamp: Pick<Stamp, 'words'> | undefined): string {
  const left = stamp?.words.replace('公示中 ', '') ?? ''
  return left === '今天截止' ? '最近一件今天截止' : `最近一件${left}可提意见`
}

/** 未开始, 公示中 with the days left, or 已期满. */
export function toPublicityStamp({ from, to }: PublicityDays, now: string): Stamp {
  return toSpanStamp({ from, to, otherwise: undefined }, now)
}

/** What a stamp says on a day: the browser asks the same of the reader's clock. */
export function toSpanWords({ from, to, otherwise }: SpanFacts, today: string): Stamp {
  const { state, daysLeft } = publicityState({ from, to }, today)
  if (state === 'open') {
    const left = daysLeft === 0 ? '今天截止' : `还有 ${daysLeft} 天`
    return { words: `公示中 ${left}`, tone: 'live' }
  }
  return { words: otherwise ?? (state === 'upcoming' ? '公示未开始' : '公示已期满'), tone: 'plain' }
}

export const withdrawnWords = '已撤下'
export const correctedWords = '已更正'
const noneOpenWords = '现在没有正在公示的事项'

function toSpanStamp({ from, to, otherwise }: SpanFacts, now: string): Stamp {
  const today = now.slice(0, 'YYYY-MM-DD'.length)
  const stamp = toSpanWords({ from, to, otherwise }, today)
  const isLive = stamp.tone === 'live'
  const passing = isLive || otherwise === undefined ? { isPassing: true } : {}
  if (today > to) return { ...stamp, ...passing }
  const span = {
    from,
    to,
    ...(otherwise === undefined ? {} : { otherwise }),
    ...(isLive ? { writtenOn: today } : {}),
  }
  return { ...stamp, ...passing, span }
}

export interface StampFacts {
  readonly withdrawn?: unknown
  readonly revisions: readonly unknown[]
  readonly publicity?: PublicityDays | undefined
  /** Where what waits for its day is shown, too. */
  readonly publishedAt?: string
}

interface SpanFacts extends PublicityDays {
  readonly otherwise: string | undefined
}
