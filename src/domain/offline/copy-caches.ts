/**
 * The names of this portal's caches. Several portals may stand below one origin, which all share its
 * storage: so each name carries the path of its portal. The number is that of the format in which
 * copies are kept, not of a build: pages of two builds lie side by side in one cache.
 */
export function toCopyCaches(basePath: string): CopyCaches {
  const prefix = toCachePrefix(basePath)
  return {
    pinned: `${prefix}${format}:pinned`,
    visited: `${prefix}${format}:visited`,
    files: `${prefix}${format}:files`,
    assets: `${prefix}${format}:assets`,
    state: `${prefix}${format}:state`,
  }
}

/** What the names of all caches of this portal begin with, and of no other portal's. */
export function toCachePrefix(basePath: string): string {
  return `gongkailan:${basePath}:`
}

const format = 1

export interface CopyCaches {
  /** Pages that stay: home, the page for what is not kept, the reader's own board and its notices. */
  readonly pinned: string
  /** Pages that the reader has opened. */
  readonly visited: string
  /** Tables, data and small attachments that the reader has opened. */
  readonly files: string
  /** Scripts and styles of kept pages, whose names carry a hash. */
  readonly assets: string
  /** What was withdrawn, as last heard. */
  readonly state: string
}
