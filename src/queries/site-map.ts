import { kindNames } from '#domain/kind-names.ts'
import type { Link } from '#domain/link.ts'
import { facetsOf, monthsOf, yearsOf } from '#domain/notices/by-year.ts'
import {
  cataloguePath,
  comparePath,
  type DatedKind,
  dataPath,
  feedsPath,
  findingsPath,
  searchPath,
  sitemapPath,
  toAttachmentPath,
  toFacetPath,
  toListPath,
  toMonthPath,
  toRankingPath,
  toUnitPath,
  toYearPath,
  unitsPath,
} from '#domain/paths.ts'
import { getAttachmentViews } from './attachments.ts'
import { noticeQueries } from './notices.ts'
import { getRankingOverviews } from './rankings.ts'
import { getSite } from './site.ts'
import { getUnitTree } from './units.ts'

/** A part of the site map for readers. */
export interface SiteMapSection {
  readonly heading: string
  readonly links: readonly Link[]
}

/** A page with the day on which it last changed, where that is known. */
export interface SiteMapUrl {
  readonly path: string
  readonly lastChangedOn?: string
}

/** The site map that readers see: columns and years, not every entry. */
export async function getSiteMapSections(): Promise<SiteMapSection[]> {
  const site = await getSite()
  const kinds = await Promise.all(
    (Object.keys(noticeQueries) as DatedKind[]).map(async (kind) => ({
      heading: kindNames[kind],
      links: [
        { name: '全部', path: toListPath(kind) },
        ...yearsOf(await noticeQueries[kind]()).map((year) => ({
          name: `${year}年${kindNames[kind]}`,
          path: toYearPath(kind, year),
        })),
      ],
    })),
  )
  const rankings = (await getRankingOverviews()).map(({ id, data }) => ({
    name: data.title,
    path: toRankingPath(id),
  }))
  return [
    {
      heading: '查找',
      links: [
        { name: '首页', path: '/' },
        { name: '公开栏', path: unitsPath },
        { name: '比较两个单位', path: comparePath },
        { name: '搜索', path: searchPath },
        { name: '公开目录', path: cataloguePath },
        { name: '整改台账', path: findingsPath },
        { name: '数据下载', path: dataPath },
        { name: '订阅', path: feedsPath },
      ],
    },
    ...kinds,
    { heading: kindNames.rankings, links: [{ name: '全部', path: '/rankings/' }, ...rankings] },
    {
      heading: kindNames.pages,
      links: site.pages.map(({ title, path }) => ({ name: title, path })),
    },
  ]
}

/** Every page outside the years: columns, boards, rankings and fixed pages. */
export async function getColumnUrls(): Promise<SiteMapUrl[]> {
  const sections = await getSiteMapSections()
  const units = (await getUnitTree()).all.map(({ id }) => toUnitPath(id))
  const periods = (await getRankingOverviews()).flatMap(({ views }) =>
    views.map(({ path }) => path),
  )
  const paths = [
    ...sections.flatMap(({ links }) => links.flatMap(({ path }) => path ?? [])),
    sitemapPath,
    ...units,
    ...periods,
  ]
  return [...new Set(paths)].toSorted().map((path) => ({ path }))
}

/** The years that have a site map of their own. */
export async function getSiteMapYears(): Promise<string[]> {
  return yearsOf((await getAllNotices()).flatMap(({ notices }) => notices))
}

/** The entries and lists of one year, and what its entries attach. */
export async function getYearUrls(year: string): Promise<SiteMapUrl[]> {
  const urls = (await getAllNotices()).flatMap(({ kind, notices }) => {
    const ofYear = notices.filter(({ publishedAt }) => publishedAt.startsWith(year))
    return [
      ...ofYear
        .filter(({ isGone }) => !isGone)
        .map(({ path, publishedAt }) => ({ path, lastChangedOn: publishedAt.slice(0, 10) })),
      ...monthsOf(ofYear).map((month) => ({ path: toMonthPath(kind, month) })),
      ...facetsOf(ofYear, year).map(({ id }) => ({ path: toFacetPath(kind, year, id) })),
    ]
  })
  const attachments = (await getAttachmentViews()).flatMap(({ file, owners: [{ publishedAt }] }) =>
    publishedAt.startsWith(year)
      ? [{ path: toAttachmentPath(file), lastChangedOn: publishedAt.slice(0, 10) }]
      : [],
  )
  return [...urls, ...attachments].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

async function getAllNotices() {
  return Promise.all(
    (Object.keys(noticeQueries) as DatedKind[]).map(async (kind) => ({
      kind,
      notices: await noticeQueries[kind](),
    })),
  )
}
