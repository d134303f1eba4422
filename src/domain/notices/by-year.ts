import type { Notice } from './notice.ts'

/** The years in which there is something, newest first. */
export function yearsOf(notices: readonly Notice[]): string[] {
  return [...new Set(notices.map(yearOf))].toSorted().toReversed()
}

/** The months in which there is something, `YYYY-MM`, newest first. */
export function monthsOf(notices: readonly Notice[]): string[] {
  return groupByMonth(notices).map(([month]) => month)
}

/** The facets under which a year's entries are filed, the fullest first. */
export function facetsOf(
  notices: readonly Notice[],
  year: string,
): { id: string; name: string; count: number }[] {
  const groups = Map.groupBy(notices.filter(isInYear(year)), ({ facet }) => facet.id)
  return [...groups.values()]
    .flatMap((members) =>
      members[0] === undefined ? [] : [{ ...members[0].facet, count: members.length }],
    )
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
}

/** Notices by the month of publication, `YYYY-MM`, in the order in which they come. */
export function groupByMonth(notices: readonly Notice[]): [string, Notice[]][] {
  return [...Map.groupBy(notices, ({ publishedAt }) => publishedAt.slice(0, 'YYYY-MM'.length))]
}

/** Tells whether a notice was published in a year. */
export function isInYear(year: string): (notice: Notice) => boolean {
  return (notice) => yearOf(notice) === year
}

/** The year of publication. */
export function yearOf({ publishedAt }: Notice): string {
  return publishedAt.slice(0, 'YYYY'.length)
}
