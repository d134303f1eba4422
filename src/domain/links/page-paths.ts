import type { Corpus, Entry } from '#domain/corpus.ts'
import { dayOf } from '#domain/days/day.ts'
import {
  cataloguePath,
  dataPath,
  findingsPath,
  searchPath,
  sitemapPath,
  toDataFilePath,
  toEntryPath,
  toListPath,
  toMonthPath,
  toPagePath,
  toRankingPath,
  toUnitPath,
  toYearPath,
  unitsPath,
} from '#domain/paths.ts'
import type { DatedKind } from '#domain/paths.ts'

/** The paths that content may link to: pages of this corpus and copies of its data files. */
export function listPagePaths(corpus: Corpus): ReadonlySet<string> {
  return new Set([
    ...standingPaths,
    ...corpus.units.map(({ data }) => toUnitPath(data.id)),
    ...corpus.pages.map(({ id }) => toPagePath(id)),
    ...listDated('affairs', corpus.affairs.filter(isOnWeb)),
    ...listDated('policies', corpus.policies),
    ...listDated('summaries', corpus.summaries),
    ...corpus.rankings.flatMap(({ id, data }) => [
      toRankingPath(id),
      ...data.periods.map(({ period }) => toRankingPath(id, period)),
    ]),
    ...corpus.files.filter(isServed).map((file) => toDataFilePath(file.slice('data/'.length))),
  ])
}

const standingPaths = [
  '/',
  unitsPath,
  '/rankings/',
  cataloguePath,
  findingsPath,
  searchPath,
  dataPath,
  sitemapPath,
]

function listDated(kind: DatedKind, entries: readonly Entry<{ publishedAt: string }>[]): string[] {
  return [
    toListPath(kind),
    ...entries.flatMap(({ id, data }) => [
      toYearPath(kind, data.publishedAt.slice(0, 4)),
      toMonthPath(kind, dayOf(data.publishedAt).slice(0, 'YYYY-MM'.length)),
      toEntryPath(kind, id, data.publishedAt),
    ]),
  ]
}

/** What is only for the wall has no page. */
function isOnWeb(entry: Corpus['affairs'][number]): boolean {
  return entry.data.scope === 'web'
}

function isServed(file: string): boolean {
  return file.startsWith('data/') && file !== 'data/site.yaml'
}
