import { createHash } from 'node:crypto'
import { type Environment, readEnvironment } from './environment.ts'
import { loadSite } from './load-site.ts'
import { openRoot } from './root-fs.ts'

export interface SiteConfig {
  /** The site's origin, e.g. `https://www.example.gov.cn`. */
  readonly site: string
  /** The path below which it is served, with slashes at both ends. */
  readonly base: string
  readonly outDir: string
  /** One cache for each root and base, so that two portals built in turn never mix. */
  readonly cacheDir: string
}

/** What Astro must know before it reads any content. */
export function readSiteConfig({ root, out }: Folders = readEnvironment()): SiteConfig {
  const site = loadSite(openRoot(root)).site?.data
  const base = site?.basePath ?? '/'
  const key = createHash('sha256').update(`${root}\n${out}\n${base}`).digest('hex').slice(0, 12)
  return {
    site: site?.url ?? 'https://invalid.example',
    base,
    outDir: out,
    cacheDir: `./.cache/${key}`,
  }
}

type Folders = Pick<Environment, 'root' | 'out'>
