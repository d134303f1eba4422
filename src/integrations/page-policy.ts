import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'astro'
import { fillPolicy } from '#domain/page-policy.ts'

/** Fills in the policy of every page as it is rendered, so that a page is kept with the policy it needs. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const { status, headers } = response
  return new Response(fillPolicy(await response.text(), toHash), { status, headers })
}

/** A page's style sheet is that of all pages of its template. */
const hashes = new Map<string, string>()

function toHash(text: string): string {
  const known = hashes.get(text)
  if (known !== undefined) return known
  const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`
  hashes.set(text, hash)
  return hash
}
