import { compareDays } from '#domain/days/day.ts'
import { formatDay, formatDayRange } from '#domain/format/day.ts'

/**
 * What an item says: what has changed, what it is, until when objections are taken. No word of it
 * depends on the day of the build: what a reader's program has kept must still be true tomorrow.
 */
export function toItemLines(facts: ItemFacts): string[] {
  return [
    ...toWithdrawalLine(facts),
    ...(facts.replaces ?? []).map((title) => `代替已经撤下的《${title}》。`),
    ...facts.revisions.toSorted((a, b) => compareDays(b.on, a.on)).map(toRevisionLine),
    facts.text,
    ...toPublicityLine(facts),
    ...(facts.isDemo ? ['示例数据，不是真实内容。'] : []),
  ]
}

/** Until when and where objections are taken, as far as it is known. */
export function toObjectionSentence({ publicity, objection }: PutUp): string {
  const until = formatDay(objection?.until ?? publicity.to)
  const { phone, address } = objection ?? {}
  const reach = [phone && `电话 ${phone}`, address && `地址 ${address}`].filter(Boolean).join('，')
  return `有不同意见请在${until}以前提出${reach === '' ? '' : `：${reach}`}。`
}

function toWithdrawalLine({ withdrawn, replacedBy }: ItemFacts): string[] {
  if (withdrawn === undefined) return []
  const line = `已撤下（${formatDay(withdrawn.on)}）：${withdrawn.reason}`
  return replacedBy === undefined ? [line] : [line, `请看代替它的《${replacedBy}》。`]
}

function toRevisionLine({ on, note }: { readonly on: string; readonly note: string }): string {
  return `更正（${formatDay(on)}）：${note}`
}

function toPublicityLine({ publicity, objection, withdrawn }: ItemFacts): string[] {
  if (publicity === undefined || withdrawn !== undefined) return []
  const days = `公示期${formatDayRange(publicity.from, publicity.to)}`
  return [`${days}，${toObjectionSentence({ publicity, objection })}`]
}

export interface ItemFacts {
  /** What it is, in a sentence or two. */
  readonly text: string
  readonly isDemo: boolean
  readonly revisions: readonly { readonly on: string; readonly note: string }[]
  readonly withdrawn?: { readonly on: string; readonly reason: string } | undefined
  /** The title of what it was withdrawn for. */
  readonly replacedBy?: string | undefined
  /** The titles of what was withdrawn for it. */
  readonly replaces?: readonly string[]
  readonly publicity?: PutUp['publicity'] | undefined
  readonly objection?: PutUp['objection']
}

interface PutUp {
  readonly publicity: { readonly from: string; readonly to: string }
  readonly objection?:
    | {
        readonly until: string
        readonly phone?: string | undefined
        readonly address?: string | undefined
      }
    | undefined
}
