import type { InboundAct, Validity } from '#domain/documents/validity.ts'
import { deriveValidity } from '#domain/documents/validity.ts'
import { dayOf } from '#domain/days/day.ts'
import type { Policy, Relation } from '#schemas/policy.ts'

export interface PolicyRecord {
  readonly id: string
  readonly data: Policy
}

/** What later documents say of an earlier one. */
export interface InboundRelation {
  readonly kind: Relation['kind']
  /** The later document. */
  readonly id: string
  readonly note: string | undefined
}

/** The relations that point at each document, by its id. */
export function toInboundRelations(
  policies: readonly PolicyRecord[],
): ReadonlyMap<string, readonly InboundRelation[]> {
  const inbound = policies.flatMap(({ id, data }) =>
    data.relations.flatMap(({ kind, target, note }) =>
      target === undefined ? [] : [{ target, kind, id, note }],
    ),
  )
  return Map.groupBy(inbound, ({ target }) => target)
}

/** 公文时效 of every document on a day, from its own dates and from what later ones did to it. */
export function toValidities(
  policies: readonly PolicyRecord[],
  now: string,
): ReadonlyMap<string, Validity> {
  const byId = new Map(policies.map((policy) => [policy.id, policy]))
  const inbound = toInboundRelations(policies)
  const actsOn = (id: string): InboundAct[] =>
    (inbound.get(id) ?? []).flatMap(({ kind, id: laterId }) => {
      const later = byId.get(laterId)
      if (later?.data.withdrawn !== undefined || !isAct(kind)) return []
      return later === undefined ? [] : [{ kind, on: effectiveDay(later.data), id: laterId }]
    })
  return new Map(
    policies.map(({ id, data }) => [
      id,
      deriveValidity({
        effectiveFrom: effectiveDay(data),
        effectiveTo: data.effectiveTo,
        inbound: actsOn(id),
        today: dayOf(now),
      }),
    ]),
  )
}

/** A document takes effect on its stated day, else on the day it was signed. */
function effectiveDay({ effectiveFrom, signedOn }: Policy): string {
  return effectiveFrom ?? signedOn
}

function isAct(kind: Relation['kind']): kind is InboundAct['kind'] {
  return kind === 'amends' || kind === 'repeals' || kind === 'replaces'
}
