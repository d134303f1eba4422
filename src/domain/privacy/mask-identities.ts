import { findIdentities } from './find-identities.ts'
import type { TextContext } from './text-context.ts'

/** The text with everything that gives somebody away in its permitted form; nothing else of it changes. */
export function maskIdentities(text: string, context: TextContext): string {
  let masked = text
  for (const { start, end, masked: form } of findIdentities(text, context).reverse()) {
    masked = masked.slice(0, start) + form + masked.slice(end)
  }
  return masked
}
