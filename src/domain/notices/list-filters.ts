import { type DatedKind, toFacetPath, toYearPath } from '#domain/paths.ts'
import { facetsOf, isInYear, yearsOf } from './by-year.ts'
import type { Notice } from './notice.ts'

/** The ways to narrow the list of one year: other years, and what its entries are filed under. */
export function toYearFilters(
  kind: DatedKind,
  notices: readonly Notice[],
  year: string,
  facetId: string | undefined,
): FilterGroup[] {
  const all = {
    name: '全部',
    path: toYearPath(kind, year),
    count: notices.filter(isInYear(year)).length,
  }
  const facets = facetsOf(notices, year).map(({ id, name, count }) => ({
    name,
    path: toFacetPath(kind, year, id),
    count,
    isCurrent: id === facetId,
  }))
  return [
    toYearFilter(kind, notices, year),
    { label: '分类', links: [{ ...all, isCurrent: facetId === undefined }, ...facets] },
  ]
}

/** The years in which there is something. */
export function toYearFilter(
  kind: DatedKind,
  notices: readonly Notice[],
  current: string | undefined,
): FilterGroup {
  const links = yearsOf(notices).map((year) => ({
    name: `${year}年`,
    path: toYearPath(kind, year),
    count: notices.filter(isInYear(year)).length,
    isCurrent: year === current,
  }))
  return { label: '年份', links }
}

export interface FilterGroup {
  readonly label: string
  readonly links: readonly FilterLink[]
}

export interface FilterLink {
  readonly name: string
  readonly path: string
  readonly count: number
  readonly isCurrent: boolean
}
