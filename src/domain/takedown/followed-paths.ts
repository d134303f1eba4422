import type { Corpus, Entry } from '#domain/corpus.ts'
import { toGroupFacet } from '#domain/facets.ts'
import { feedFormats } from '#domain/feeds/feed-formats.ts'
import {
  feedKinds,
  toGroupSlug,
  toKindSlug,
  toUnitSlug,
  wholeSubject,
} from '#domain/feeds/feed-subjects.ts'
import {
  cataloguePath,
  dataPath,
  sitemapPath,
  toFeedPath,
  toSheetRunPath,
  toUnitFiguresPath,
  toUnitPath,
} from '#domain/paths.ts'
import { createUnitTree } from '#domain/units/unit-tree.ts'

/** What gathers entries and can tell of this one: the home page, boards of its units, feeds, calendars, site maps. */
export function listFollowedPaths(corpus: Corpus, { kind, file }: Entry<unknown>): string[] {
  const unitIds = listUnits(corpus, file)
  const [affair] = corpus.affairs.filter((entry) => entry.file === file)
  const item = corpus.catalogue.find(({ data }) => data.id === affair?.data.item)
  const slugs = [
    wholeSubject.slug,
    ...feedKinds.filter((each) => each === kind).map(toKindSlug),
    ...(item === undefined ? [] : [toGroupSlug(toGroupFacet(item.data.group).id)]),
    ...unitIds.map(toUnitSlug),
  ]
  const year = /\/(\d{4})\/[^/]+$/.exec(file)?.[1]
  return [
    '/',
    cataloguePath,
    dataPath,
    sitemapPath,
    ...(year === undefined ? ['/sitemap-columns.xml'] : [`/sitemap-${year}.xml`]),
    '/next-change.json',
    ...unitIds.flatMap((id) => [
      toUnitPath(id),
      toSheetRunPath(id),
      toUnitFiguresPath(id),
      toFeedPath(toUnitSlug(id), 'calendar.ics'),
    ]),
    ...slugs.flatMap((slug) => feedFormats.map((format) => toFeedPath(slug, format.file))),
  ]
}

/** A board shows what is put up for objection below it, and a unit what is issued above it. */
function listUnits(corpus: Corpus, file: string): string[] {
  const tree = createUnitTree(corpus.units.map(({ data }) => data))
  const isIt = (entry: Entry<unknown>) => entry.file === file
  const own = [
    ...corpus.affairs.filter(isIt).map(({ data }) => data.unit),
    ...corpus.policies
      .filter(isIt)
      .flatMap(({ data }) => [...data.issuers, data.publisher ?? []].flat()),
    ...corpus.summaries.filter(isIt).flatMap(({ data }) => data.unit ?? []),
    ...corpus.rankings.filter(isIt).map(({ data }) => data.unit),
  ]
  return [...new Set(own.flatMap((id) => [id, ...tree.ancestorsOf(id).map((unit) => unit.id)]))]
}
