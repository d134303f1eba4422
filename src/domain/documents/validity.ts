import { compareDays } from '#domain/days/day.ts'
import type { validities } from '#schemas/codes.ts'

/** Derives 公文时效 from the dates of a document and from what later documents did to it. */
export function deriveValidity(facts: ValidityFacts): Validity {
  const done = facts.inbound.filter(({ on }) => on <= facts.today)
  const ending = findEnding(done)
  const expiredOn = findExpiry(facts)
  if (expiredOn !== undefined && (!ending || expiredOn < ending.on)) {
    return { validity: '失效', reason: 'expired', since: expiredOn, causeId: undefined }
  }
  if (ending) return becauseOf('废止', ending)
  if (facts.effectiveFrom !== undefined && facts.effectiveFrom > facts.today) {
    return {
      validity: '尚未生效',
      reason: 'not-yet',
      since: facts.effectiveFrom,
      causeId: undefined,
    }
  }
  const amendment = byDay(done.filter(({ kind }) => kind === 'amends')).at(-1)
  if (amendment) return becauseOf('部分有效', amendment)
  return { validity: '有效', reason: 'in-force', since: facts.effectiveFrom, causeId: undefined }
}

/** The first act that ended the document: once repealed, it cannot be repealed again. */
function findEnding(done: readonly InboundAct[]): InboundAct | undefined {
  return byDay(done.filter(({ kind }) => kind !== 'amends'))[0]
}

/** The last day of the document, when that has passed; on the day itself it is still in force. */
function findExpiry({ effectiveTo, today }: ValidityFacts): string | undefined {
  return effectiveTo !== undefined && effectiveTo < today ? effectiveTo : undefined
}

function becauseOf(validity: '废止' | '部分有效', { kind, on, id }: InboundAct): Validity {
  return { validity, reason: kind, since: on, causeId: id }
}

function byDay(acts: readonly InboundAct[]): InboundAct[] {
  return acts.toSorted((first, second) => compareDays(first.on, second.on))
}

export interface ValidityFacts {
  readonly effectiveFrom?: string | undefined
  /** The last day of force, itself included. */
  readonly effectiveTo?: string | undefined
  readonly inbound: readonly InboundAct[]
  readonly today: string
}

/** What a later document does to this one. */
export interface InboundAct {
  readonly kind: 'repeals' | 'replaces' | 'amends'
  /** The day on which that takes effect. */
  readonly on: string
  /** The later document. */
  readonly id: string
}

export interface Validity {
  readonly validity: (typeof validities)[number]
  readonly reason: 'in-force' | 'not-yet' | 'expired' | InboundAct['kind']
  /** The day of what the reason names: taking effect, last day of force, or the later document's act. */
  readonly since: string | undefined
  /** The document that caused it. */
  readonly causeId: string | undefined
}
