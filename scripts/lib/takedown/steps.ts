import type { ExposedPaths } from '#domain/takedown/exposed-paths.ts'
import { formatNextSteps, type Remote } from '#domain/takedown/next-steps.ts'
import type { TakedownTarget } from '#domain/takedown/takedown-target.ts'
import type { Environment } from '#loaders/environment.ts'
import { askGit } from '#loaders/git/repository-fs.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import type { PlaceArea } from '#loaders/takedown/place.ts'
import type { Found } from './find-places.ts'

/** What is left for people to do, with the addresses and remotes of this portal. */
export function formatSteps(
  environment: Environment,
  target: TakedownTarget,
  before: Found,
  after: Found,
  exposed: ExposedPaths,
): string {
  const { root } = environment
  const toUrl = (path: string) => `${site}${base}${path.replace(/^\//, '')}`
  const { site, base } = readSiteConfig(environment)
  const pages = before.places.filter(({ area }) => area === 'site' || area === 'search')
  return formatNextSteps({
    kind: target.kind,
    isInHistory: after.places.some(({ area }) => historyAreas.has(area)),
    paths: target.paths,
    remotes: listRemotes(root),
    branch: askGit(root, ['branch', '--show-current']) ?? '',
    unrewritable: listNames(after, 'attachment'),
    backups: listNames(after, 'backup'),
    urls: unique([
      ...pages.map(({ name }) => toUrl(name.replace(/(^|\/)index\.html$/, '$1'))),
      ...exposed.pages.map(toUrl),
    ]),
    folders: [...exposed.folders].map(([path, reason]) => ({ url: toUrl(path), reason })),
  })
}

/** What the rewriting with other tools forgets: addresses, and branches that only the remote has. */
function listRemotes(root: string): Remote[] {
  const names = listLines(root, ['remote'])
  const local = new Set(
    listLines(root, ['for-each-ref', '--format=%(refname:short)', 'refs/heads']),
  )
  return names.map((name) => ({
    name,
    url: (askGit(root, ['remote', 'get-url', name]) ?? '').replace(/\/\/[^/@]*@/, '//'),
    branches: listLines(root, [
      'for-each-ref',
      '--format=%(refname:lstrip=3)',
      `refs/remotes/${name}`,
    ]).filter((branch) => branch !== 'HEAD' && !local.has(branch)),
  }))
}

function listLines(root: string, args: readonly string[]): string[] {
  return (askGit(root, args) ?? '').split('\n').filter((line) => line !== '')
}

function listNames({ places }: Found, wanted: PlaceArea): string[] {
  return unique(places.flatMap(({ area, name }) => (area === wanted ? [name] : [])))
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

const historyAreas: ReadonlySet<string> = new Set(['history', 'message', 'loose', 'index'])
