import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'astro'
import { markOutsideLinks } from '#domain/links/outside-links.ts'
import { fillPolicy } from '#domain/page-policy.ts'

/**
 * Fills in the policy of every page as it is rendered, so that a page is kept with the policy it needs,
 * and marks its links to other sites, whatever has brought them there.
 */
export const onRequest: MiddlewareHandler = async ({ site }, next) => {
  const response = await next()
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response
  const { status, headers } = response
  const html = markOutsideLinks(await response.text(), site?.host ?? '')
  return new Response(fillPolicy(html, toHash), { status, headers })
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
