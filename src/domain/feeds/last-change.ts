import { dayOf } from '#domain/days/day.ts'

/** When an entry last changed, `YYYY-MM-DD HH:MM:SS`: published, corrected or withdrawn. */
export function toLastChange(facts: ChangeFacts): string {
  const { publishedAt, revisions, withdrawn } = facts
  const day = [dayOf(publishedAt), withdrawn?.on ?? '', ...revisions.map(({ on }) => on)]
    .toSorted()
    .at(-1)
  const minute = day === dayOf(publishedAt) ? publishedAt : `${day} 00:00`
  return `${minute}:${String(toChangeNumber(facts)).padStart(2, '0')}`
}

/**
 * Grows with every change of an entry. Only the day of a correction is known, so this number is
 * also its second: two corrections of one day are two updates to a reader that compares times. The
 * withdrawal comes last of all; with it the corrections leave, so it cannot be counted from them.
 */
export function toChangeNumber({ revisions, withdrawn }: ChangeFacts): number {
  return withdrawn === undefined
    ? Math.min(revisions.length, withdrawalNumber - 1)
    : withdrawalNumber
}

const withdrawalNumber = 59

export interface ChangeFacts {
  /** `YYYY-MM-DD HH:MM` */
  readonly publishedAt: string
  readonly revisions: readonly Change[]
  readonly withdrawn?: { readonly on: string } | undefined
}

interface Change {
  readonly on: string
}
