import type { EntryKind } from './corpus.ts'

/** Paths from the root of the portal; they are permanent, so they stand in one place. */
export const searchPath = '/search/'
export const cataloguePath = '/catalogue/'
export const findingsPath = '/findings/'
export const unitsPath = '/units/'
export const dataPath = '/data/'
export const comparePath = '/compare/'
export const sitemapPath = '/sitemap/'
export const feedsPath = '/feeds/'
export const offlinePath = '/offline/'

export type DatedKind = Extract<EntryKind, 'affairs' | 'policies' | 'summaries'>

export function toUnitPath(unitId: string): string {
  return `/units/${unitId}/`
}

/** What a unit has stated over time, as data. */
export function toUnitFiguresPath(unitId: string): string {
  return `${toUnitPath(unitId)}figures.json`
}

/** The page that sets a unit beside another that the reader chooses. */
export function toComparePath(unitId: string): string {
  return `${comparePath}?a=${unitId}`
}

/** All that hangs on the board of a unit now, to be printed in one run. */
export function toSheetRunPath(unitId: string): string {
  return `/units/${unitId}/sheets/`
}

export function toListPath(kind: DatedKind | 'rankings'): string {
  return `/${kind}/`
}

export function toYearPath(kind: DatedKind, year: string): string {
  return `/${kind}/${year}/`
}

export function toMonthPath(kind: DatedKind, month: string): string {
  return `/${kind}/${month.slice(0, 4)}/months/${month.slice(5, 7)}/`
}

/** The entries of one year that share a group of the catalogue, a topic or a kind. */
export function toFacetPath(kind: DatedKind, year: string, facet: string): string {
  return `/${kind}/${year}/by/${facet}/`
}

export function toEntryPath(kind: DatedKind, id: string, publishedAt: string): string {
  return `/${kind}/${publishedAt.slice(0, 4)}/${id}/`
}

export function toRankingPath(rankingId: string, period?: string): string {
  return period === undefined ? `/rankings/${rankingId}/` : `/rankings/${rankingId}/${period}/`
}

export function toPagePath(pageId: string): string {
  return `/pages/${pageId}/`
}

/** Where the copy of a file below `data/` is served. */
export function toDataFilePath(file: string): string {
  return `/data/${file}`
}

/**
 * Where an attachment can be read. The last dot becomes a hyphen, since a path with an extension
 * would be taken for a file. What lies outside the folder of attachments keeps its folder's name.
 */
export function toAttachmentPath(file: string): string {
  const dot = file.lastIndexOf('.')
  const path = `${file.slice(0, dot)}-${file.slice(dot + 1)}/`
  return path.startsWith('attachments/') ? `/${path}` : `/attachments/data/${path}`
}

/** Where the numbers of a chart are served as CSV. */
export function toChartCsvPath(chartId: string): string {
  return `/data/charts/${chartId}.csv`
}

/** Where a feed is served; its slug is `all`, `kinds/<kind>`, `units/<id>` or `groups/<facet>`. */
export function toFeedPath(slug: string, file: FeedFile): string {
  return `${feedsPath}${slug}/${file}`
}

export type FeedFile = 'rss.xml' | 'atom.xml' | 'feed.json' | 'calendar.ics'
