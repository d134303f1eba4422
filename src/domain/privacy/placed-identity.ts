import type { Place } from '#domain/gate/issue.ts'
import type { IdentityHit } from './identity-hit.ts'

/** One place of the portal's content that gives somebody away. */
export interface PlacedIdentity {
  readonly hit: IdentityHit
  readonly place: Place
  /** In the clerk's words, where the place itself does not say it: a part of an attachment. */
  readonly where?: string
}
