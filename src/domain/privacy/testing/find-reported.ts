import { findIdentities } from '#domain/privacy/find-identities.ts'
import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import type { TextContext } from '#domain/privacy/text-context.ts'

/** What the gate would block or warn of in a text of a portal that makes no phone and no address public. */
export function findReported(text: string): IdentityHit[] {
  return findIdentities(text, context).filter(({ severity }) => severity !== 'info')
}

const context: TextContext = {
  official: { phones: new Set(), emails: new Set() },
  today: '2026-11-22',
}
