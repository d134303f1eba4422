/** The addresses of the hashed files that a page names, and that a script of theirs cannot do without. */
export function findAssetUrls(text: string, url: string): string[] {
  const pattern = url.endsWith('.js') ? staticImports : namedFiles
  return [...new Set([...text.matchAll(pattern)].map(([, path = '']) => new URL(path, url).href))]
}

const namedFiles = /\s(?:src|href)="([^"\s]*\/_astro\/[^"\s]+)"/g
// Not `import("…")`: what is loaded only when a reader touches it is not worth their data.
const staticImports = /(?:\bfrom|\bimport)\s*["'](\.\/[^"']+)["']/g
