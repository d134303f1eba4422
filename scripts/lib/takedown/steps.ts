import { formatNextSteps } from '#domain/takedown/next-steps.ts'
import type { TakedownTarget } from '#domain/takedown/takedown-target.ts'
import type { Environment } from '#loaders/environment.ts'
import { askGit } from '#loaders/git/repository-fs.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import type { Found } from './find-places.ts'

/** What is left for people to do, with the addresses and remotes of this portal. */
export function formatSteps(
  environment: Environment,
  target: TakedownTarget,
  before: Found,
  after: Found,
): string {
  const { root } = environment
  const { site, base } = readSiteConfig(environment)
  const pages = before.places.filter(({ area }) => area === 'site' || area === 'search')
  return formatNextSteps({
    kind: target.kind,
    isInHistory: after.places.some(({ area }) => historyAreas.has(area)),
    paths: target.paths,
    remotes: (askGit(root, ['remote']) ?? '').split('\n').filter((remote) => remote !== ''),
    branch: askGit(root, ['branch', '--show-current']) ?? '',
    urls: pages.map(({ name }) => `${site}${base}${name.replace(/(^|\/)index\.html$/, '$1')}`),
  })
}

const historyAreas: ReadonlySet<string> = new Set(['history', 'message', 'loose', 'index'])
