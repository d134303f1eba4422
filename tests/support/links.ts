import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findReferences, findStyleReferences } from './html-references.ts'
import type { PageReferences, Reference } from './html-references.ts'
import { listFiles } from './site-files.ts'

/**
 * Walks every page and style sheet of a built site and lists the references that do not resolve
 * under its base path: missing files and fragments, links that a host would have to redirect,
 * links outside the base path, and requests to anybody else. `origin` is the site's public
 * address; links that spell it out are checked as internal ones.
 */
export async function findBrokenLinks(site: SiteOnDisk): Promise<BrokenLink[]> {
  const files = await listFiles(site.root)
  const pages = new Map<string, PageReferences>()
  for (const file of files) {
    if (!/\.(?:html|css)$/.test(file)) continue
    const text = await readFile(join(site.root, file), 'utf8')
    pages.set(file, file.endsWith('.html') ? findReferences(text) : toStyleSheet(text))
  }
  const walk: Walk = { ...site, files: new Set(files), pages }
  return [...pages].flatMap(([file, page]) => findBrokenOnPage(walk, file, page))
}

/** Stands for the site while references are resolved; `.invalid` can be nobody's (RFC 2606). */
const placeholderOrigin = 'https://site.invalid'

function toStyleSheet(css: string): PageReferences {
  // `url(#id)` in a style sheet means an element of whichever page uses it.
  const references = findStyleReferences(css).filter(({ url }) => !url.startsWith('#'))
  return { ids: new Set(), references }
}

function findBrokenOnPage(walk: Walk, file: string, { references }: PageReferences): BrokenLink[] {
  return references.flatMap((reference) => {
    const reason = findFault(walk, file, reference)
    return reason === undefined ? [] : [{ file, url: reference.url, reason }]
  })
}

function findFault(walk: Walk, file: string, { url, isRequest }: Reference): string | undefined {
  const address = `${placeholderOrigin}${walk.base}${file.replace(/(^|\/)index\.html$/, '$1')}`
  const isRelative = !/^(?:[/#]|[a-z][a-z\d+.-]*:)/i.test(url)
  if (url === '' && isRequest) return 'is empty'
  if (file === '404.html' && isRelative) return 'is relative, on a page that is shown anywhere'
  if (!URL.canParse(url, address)) return 'is not an address'
  const target = new URL(url, address)
  if (target.protocol === 'javascript:') return 'is a script'
  if (!/^https?:$/.test(target.protocol)) return undefined
  const isInternal = [placeholderOrigin, walk.origin].includes(target.origin)
  if (!isInternal) return isRequest ? 'is a request that leaves the site' : undefined
  return findTargetFault(walk, target)
}

function findTargetFault({ base, files, pages }: Walk, target: URL): string | undefined {
  const path = decodeURIComponent(target.pathname)
  if (!path.startsWith(base)) return `is outside the base path ${base}`
  const named = path.slice(base.length)
  const file = named === '' || named.endsWith('/') ? `${named}index.html` : named
  if (!files.has(file)) {
    return files.has(`${file}/index.html`) ? 'has no slash at its end' : 'leads to no file'
  }
  // What follows `:~:` is a text to highlight, not an element.
  const id = decodeURIComponent(target.hash.slice(1)).split(':~:')[0] ?? ''
  const isThere = id === '' || id === 'top' || (pages.get(file)?.ids.has(id) ?? true)
  return isThere ? undefined : 'names no element of that page'
}

export interface SiteOnDisk {
  readonly root: string
  /** With a slash at both ends. */
  readonly base: string
  readonly origin?: string
}

export interface BrokenLink {
  /** The page or style sheet that holds it, from the site's folder. */
  readonly file: string
  readonly url: string
  /** What is wrong with it, to be read after it. */
  readonly reason: string
}

interface Walk extends SiteOnDisk {
  readonly files: ReadonlySet<string>
  readonly pages: ReadonlyMap<string, PageReferences>
}
