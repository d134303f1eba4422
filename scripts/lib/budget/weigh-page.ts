import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/**
 * What a reader downloads to open a page, in bytes after gzip, before touching anything. Its styles
 * stand in the page itself.
 */
export interface PageWeight {
  /** Path of the page below the site, e.g. `/units/`. */
  readonly path: string
  readonly htmlBytes: number
  readonly scriptBytes: number
  readonly totalBytes: number
  readonly requestCount: number
  /** The heaviest chart of the page. */
  readonly chartBytes: number
}

/** Weighs pages of one built site; files that many pages share are read once. */
export function createPageWeigher(siteFolder: string, base: string) {
  const read = (file: string) => readFileSync(join(siteFolder, file), 'utf-8')
  const weights = new Map<string, number>()
  const weigh = (file: string) => {
    const known = weights.get(file) ?? gzipSync(read(file)).length
    weights.set(file, known)
    return known
  }

  return (file: string): PageWeight => {
    const html = read(file)
    const scripts = followImports(findScripts(html, base), read)
    const htmlBytes = gzipSync(html).length
    const scriptBytes = scripts.reduce((bytes, script) => bytes + weigh(script), 0)
    return {
      path: `/${file.replace(/index\.html$/, '')}`,
      htmlBytes,
      scriptBytes,
      totalBytes: htmlBytes + scriptBytes,
      requestCount: 1 + scripts.length,
      chartBytes: Math.max(0, ...findCharts(html).map((svg) => gzipSync(svg).length)),
    }
  }
}

const scriptPattern = /<script[^>]*\bsrc="([^"]+)"/g
const chartPattern = /<div class="chart-box">(<svg[^]*?<\/svg>)<\/div>/g
// What `import()` names comes later, if at all.
const importPattern = /(?:\bfrom|\bimport)\s*["'](\.\/[^"']+)["']/g

function findScripts(html: string, base: string): string[] {
  return [...html.matchAll(scriptPattern)].map(([, href = '']) => href.slice(base.length))
}

function findCharts(html: string): string[] {
  return [...html.matchAll(chartPattern)].map(([, svg = '']) => svg)
}

/** The scripts with all that they import before they run; paths below the site. */
export function followImports(
  scripts: readonly string[],
  read: (file: string) => string,
): string[] {
  const found = new Set(scripts)
  for (const script of found) {
    for (const [, path = ''] of read(script).matchAll(importPattern)) {
      found.add(join(dirname(script), path))
    }
  }
  return [...found]
}
