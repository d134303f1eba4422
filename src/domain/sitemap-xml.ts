import { escapeXml } from './text/escape-xml.ts'

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** One site map: the pages of a year, or the columns. @see https://www.sitemaps.org/protocol.html */
export function toSitemapXml(
  urls: readonly { readonly url: string; readonly lastChangedOn?: string }[],
): string {
  const entries = urls.map(({ url, lastChangedOn }) => {
    const changed = lastChangedOn === undefined ? '' : `<lastmod>${lastChangedOn}</lastmod>`
    return `<url>${toLocation(url)}${changed}</url>`
  })
  return toDocument('urlset', entries)
}

/** The list of site maps: one for the columns and one a year, so that a closed year's never changes. */
export function toSitemapIndexXml(urls: readonly string[]): string {
  return toDocument(
    'sitemapindex',
    urls.map((url) => `<sitemap>${toLocation(url)}</sitemap>`),
  )
}

/** The protocol wants addresses as they go over the network: an attachment may have a Chinese name. */
function toLocation(url: string): string {
  return `<loc>${escapeXml(new URL(url).href)}</loc>`
}

function toDocument(element: string, entries: readonly string[]): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${element} xmlns="${namespace}">`,
    ...entries,
    `</${element}>`,
    '',
  ].join('\n')
}
