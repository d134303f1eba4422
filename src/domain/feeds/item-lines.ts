import { compareDays } from '#domain/days/day.ts'
import { formatDay, formatDayRange } from '#domain/format/day.ts'

/**
 * What an item says: what has changed, what it is, until when objections are taken. No word of it
 * depends on the day of the build: what a reader's program has kept must still be true tomorrow.
 */
export function toItemLines(facts: ItemFacts): string[] {
  return [
    ...toWithdrawalLine(facts.withdrawn),
    ...facts.revisions.toSorted((a, b) => compareDays(b.on, a.on)).map(toRevisionLine),
    facts.text,
    ...toPublicityLine(facts),
    ...(facts.isDemo ? ['示例数据，不是真实内容。'] : []),
  ]
}

/** Where objections are taken: telephone and address, as far as they are known. */
export function toObjectionContact({ phone, address }: Reach): string {
  return [phone && `电话 ${phone}`, address && `地址 ${address}`].filter(Boolean).join('，')
}

function toWithdrawalLine(withdrawn: ItemFacts['withdrawn']): string[] {
  return withdrawn === undefined
    ? []
    : [`已撤下（${formatDay(withdrawn.on)}）：${withdrawn.reason}`]
}

function toRevisionLine({ on, note }: { readonly on: string; readonly note: string }): string {
  return `更正（${formatDay(on)}）：${note}`
}

function toPublicityLine({ publicity, objection, withdrawn }: ItemFacts): string[] {
  if (publicity === undefined || withdrawn !== undefined) return []
  const until = formatDay(objection?.until ?? publicity.to)
  const contact = toObjectionContact(objection ?? {})
  const days = `公示期${formatDayRange(publicity.from, publicity.to)}`
  return [`${days}，有不同意见请在${until}以前提出${contact === '' ? '' : `：${contact}`}。`]
}

export interface ItemFacts {
  /** What it is, in a sentence or two. */
  readonly text: string
  readonly isDemo: boolean
  readonly revisions: readonly { readonly on: string; readonly note: string }[]
  readonly withdrawn?: { readonly on: string; readonly reason: string } | undefined
  readonly publicity?: { readonly from: string; readonly to: string } | undefined
  readonly objection?: (Reach & { readonly until: string }) | undefined
}

interface Reach {
  readonly phone?: string | undefined
  readonly address?: string | undefined
}
