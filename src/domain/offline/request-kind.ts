import { toExtension } from '#domain/attachments/attachment-types.ts'

/**
 * How the service worker treats a path below the portal, given without the base path; `undefined` is
 * left to the browser. The search index is: its parts belong to one build, and a kept part beside a
 * fresh one would find the wrong pages. So is what nobody reads: scripts of a library, site maps.
 */
export function findRequestKind(path: string): RequestKind | undefined {
  if (path.startsWith('_astro/')) return 'asset'
  if (leftAlone.test(path)) return undefined
  const extension = toExtension(path)
  if (extension === '' || extension === 'html') return 'page'
  return readableFiles.test(extension) ? 'file' : undefined
}

/** Where the copy of a page is kept: a static host gives the same page whatever the query says. */
export function toPageUrl(address: string): string {
  const url = new URL(address)
  // WeChat adds `?from=…` to every shared address; each would be a copy of its own.
  url.search = ''
  url.hash = ''
  url.pathname = url.pathname.replace(/\/index\.html$/, '/').replace(/\/[^/.]+$/, '$&/')
  return url.href
}

const readableFiles = /^(?:csv|json|txt|pdf|docx?|xlsx?|svg|png|jpe?g|gif|webp|avif)$/
const leftAlone =
  /^(?:pagefind\/|search\/entries\/|(?:sw\.js|offline\.json|build\.json|robots\.txt|manifest\.webmanifest)$)/

export type RequestKind = 'page' | 'asset' | 'file'
