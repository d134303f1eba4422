import { toGroupSlug, toKindSlug } from '#domain/feeds/feed-subjects.ts'
import { formatMonth } from '#domain/format/day.ts'
import { kindNames } from '#domain/kind-names.ts'
import { type DatedKind, toListPath, toMonthPath, toYearPath } from '#domain/paths.ts'
import type { Crumb } from '#domain/site-view.ts'
import { groupByMonth, isInYear, yearOf } from './by-year.ts'
import { type FilterGroup, toYearFilter, toYearFilters } from './list-filters.ts'
import type { Notice } from './notice.ts'

/** A list of notices as a page shows it: what it is, how it can be narrowed, its rows in sections. */
export interface ListView {
  readonly kind: DatedKind
  /** The feed that tells of what is listed: of the group, where there is one, else of the kind. */
  readonly feedSlug: string
  readonly title: string
  readonly count: number
  readonly crumbs: readonly Crumb[]
  readonly filters: readonly FilterGroup[]
  readonly sections: readonly ListSection[]
}

export interface ListSection {
  readonly heading: string
  /** The page of this month alone, on a list of several. */
  readonly path?: string | undefined
  readonly notices: readonly Notice[]
  /** Where the rest of the section is, when only the newest are shown. */
  readonly more?: { readonly path: string; readonly count: number } | undefined
}

// A month of a busy district holds hundreds of rows; a year's page shows the newest of each month.
const rowsPerMonth = 12

/** All years of one kind: the newest entries, and a way into each year. */
export function toKindView(kind: DatedKind, notices: readonly Notice[]): ListView {
  const newest = notices[0] === undefined ? [] : notices.filter(isInYear(yearOf(notices[0])))
  return {
    ...toFrame(kind, notices, kindNames[kind], [{ name: kindNames[kind] }]),
    filters: [toYearFilter(kind, notices, undefined)],
    sections: toMonthSections(kind, newest),
  }
}

/** One year of one kind, by month. */
export function toYearView(kind: DatedKind, notices: readonly Notice[], year: string): ListView {
  const ofYear = notices.filter(isInYear(year))
  const title = `${year}年${kindNames[kind]}`
  return {
    ...toFrame(kind, ofYear, title, [kindCrumb(kind), { name: `${year}年` }]),
    filters: toYearFilters(kind, notices, year, undefined),
    sections: toMonthSections(kind, ofYear),
  }
}

/** One month of one kind, whole. `month` is `YYYY-MM`. */
export function toMonthView(kind: DatedKind, notices: readonly Notice[], month: string): ListView {
  const ofMonth = notices.filter(({ publishedAt }) => publishedAt.startsWith(month))
  const title = `${formatMonth(month)}${kindNames[kind]}`
  const crumbs = [
    kindCrumb(kind),
    yearCrumb(kind, month.slice(0, 4)),
    { name: `${Number(month.slice(5))}月` },
  ]
  return {
    ...toFrame(kind, ofMonth, title, crumbs),
    filters: toYearFilters(kind, notices, month.slice(0, 4), undefined),
    sections: [{ heading: formatMonth(month), notices: ofMonth }],
  }
}

/** The entries of one year that are filed under one facet. */
export function toFacetView(
  kind: DatedKind,
  notices: readonly Notice[],
  year: string,
  facetId: string,
): ListView {
  const filed = notices.filter(isInYear(year)).filter(({ facet }) => facet.id === facetId)
  const name = filed[0]?.facet.name ?? facetId
  const title = `${year}年${name}${kindNames[kind]}`
  return {
    ...toFrame(kind, filed, title, [kindCrumb(kind), yearCrumb(kind, year), { name }]),
    feedSlug: kind === 'affairs' ? toGroupSlug(facetId) : toKindSlug(kind),
    filters: toYearFilters(kind, notices, year, facetId),
    sections: groupByMonth(filed).map(([month, ofMonth]) => ({
      heading: formatMonth(month),
      notices: ofMonth,
    })),
  }
}

function toFrame(
  kind: DatedKind,
  notices: readonly Notice[],
  title: string,
  crumbs: readonly Crumb[],
): Pick<ListView, 'kind' | 'feedSlug' | 'title' | 'count' | 'crumbs'> {
  return {
    kind,
    feedSlug: toKindSlug(kind),
    title,
    count: notices.length,
    crumbs: [{ name: '首页', path: '/' }, ...crumbs],
  }
}

function toMonthSections(kind: DatedKind, notices: readonly Notice[]): ListSection[] {
  return groupByMonth(notices).map(([month, ofMonth]) => ({
    heading: formatMonth(month),
    path: toMonthPath(kind, month),
    notices: ofMonth.slice(0, rowsPerMonth),
    more:
      ofMonth.length > rowsPerMonth
        ? { path: toMonthPath(kind, month), count: ofMonth.length }
        : undefined,
  }))
}

function kindCrumb(kind: DatedKind): Crumb {
  return { name: kindNames[kind], path: toListPath(kind) }
}

function yearCrumb(kind: DatedKind, year: string): Crumb {
  return { name: `${year}年`, path: toYearPath(kind, year) }
}
