import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { maskName } from '#domain/privacy/mask-values.ts'
import type { PersonName } from '#domain/privacy/person-names.ts'

/** Tells whether somebody is named in full, and not as one on duty. */
export function isFullName({ name, isOfficial }: PersonName): boolean {
  return !isOfficial && !/[*＊×✱∗某○〇●◯■□█]/.test(name)
}

/** A name at which the text tells that its bearer lives on aid. */
export function toAidHit({ start, end, name }: Pick<PersonName, 'start' | 'end' | 'name'>) {
  return {
    kind: 'aid',
    severity: 'error',
    start,
    end,
    masked: maskName(name),
  } satisfies IdentityHit
}
