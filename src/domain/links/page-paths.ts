import { listAttachedFiles } from '#domain/attachments/attached-files.ts'
import type { Corpus, RecordKind } from '#domain/corpus.ts'
import { listFeedPaths } from '#domain/feeds/list-feed-paths.ts'
import { toGroupFacet, toSummaryKindFacet } from '#domain/facets.ts'
import {
  cataloguePath,
  comparePath,
  dataPath,
  feedsPath,
  findingsPath,
  offlinePath,
  searchPath,
  sitemapPath,
  toAttachmentPath,
  toDataFilePath,
  toEntryPath,
  toFacetPath,
  toListPath,
  toMonthPath,
  toPagePath,
  toRankingPath,
  toUnitFiguresPath,
  toUnitPath,
  toYearPath,
  unitsPath,
} from '#domain/paths.ts'
import type { DatedKind } from '#domain/paths.ts'
import { toPublicFiles } from '#domain/public-files.ts'
import { listUnitsWithFigures } from '#domain/units/units-with-figures.ts'

/**
 * The paths that content may link to: pages of this corpus and copies of its data files. The sheets
 * of a board are none of them: they are there only while something hangs on it.
 */
export function listPagePaths(corpus: Corpus): ReadonlySet<string> {
  return new Set([
    ...standingPaths,
    ...listFeedPaths(corpus.units.map(({ data }) => data.id)),
    ...corpus.units.map(({ data }) => toUnitPath(data.id)),
    ...[...listUnitsWithFigures(corpus)].map(toUnitFiguresPath),
    ...corpus.pages.map(({ id }) => toPagePath(id)),
    ...listDatedPaths(corpus),
    ...corpus.rankings.flatMap(({ id, data }) => [
      toRankingPath(id),
      ...data.periods.map(({ period }) => toRankingPath(id, period)),
    ]),
    ...listAttachedFiles(corpus).map(toAttachmentPath),
    ...toPublicFiles(corpus).map((file) => toDataFilePath(file.slice('data/'.length))),
  ])
}

/** The pages of entries with a day, and the lists that they stand in. */
export function listDatedPaths({ affairs, policies, summaries, catalogue }: DatedCorpus): string[] {
  const groups = new Map(catalogue.map(({ data }) => [data.id, data.group]))
  // What is only for the wall has no page.
  const published = affairs.filter(({ data }) => data.scope === 'web')
  return [
    ...published.flatMap(({ id, data }) => {
      const group = groups.get(data.item)
      const facet = group === undefined ? undefined : toGroupFacet(group).id
      return listDated('affairs', id, data.publishedAt, facet)
    }),
    ...policies.flatMap(({ id, data }) => listDated('policies', id, data.publishedAt, data.topic)),
    ...summaries.flatMap(({ id, data }) =>
      listDated('summaries', id, data.publishedAt, toSummaryKindFacet(data.kind).id),
    ),
  ]
}

type DatedCorpus = Pick<Corpus, 'affairs' | 'policies' | 'summaries' | 'catalogue'>

/** What the paths of records look like that exist but could not be read, and so have no page yet. */
export function listUnreadPaths(corpus: Corpus): RegExp[] {
  const kinds: readonly RecordKind[] = [
    'affairs',
    'policies',
    'summaries',
    'rankings',
    'pages',
    'units',
  ]
  return kinds.flatMap((kind) => {
    const read = new Set(
      corpus[kind].map((record) => ('id' in record ? record.id : record.data.id)),
    )
    return [...corpus.knownIds[kind]]
      .filter((id) => /^[\w-]+$/.test(id) && !read.has(id))
      .map((id) => new RegExp(`^/${kind}/(?:\\d{4}/)?${id}/`))
  })
}

const standingPaths = [
  '/',
  unitsPath,
  toListPath('affairs'),
  toListPath('policies'),
  toListPath('summaries'),
  '/rankings/',
  cataloguePath,
  findingsPath,
  searchPath,
  dataPath,
  comparePath,
  sitemapPath,
  offlinePath,
  feedsPath,
]

/** An entry's own page and the lists that it stands in. */
function listDated(
  kind: DatedKind,
  id: string,
  publishedAt: string,
  facet: string | undefined,
): string[] {
  const year = publishedAt.slice(0, 'YYYY'.length)
  return [
    toEntryPath(kind, id, publishedAt),
    toYearPath(kind, year),
    toMonthPath(kind, publishedAt.slice(0, 'YYYY-MM'.length)),
    ...(facet === undefined ? [] : [toFacetPath(kind, year, facet)]),
  ]
}
