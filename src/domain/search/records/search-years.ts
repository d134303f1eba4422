/** The years under which an entry is looked for: when it was published, and what it is about. */
export function toSearchYears(publishedAt: string, period: string | undefined): string[] {
  const years = [publishedAt, period ?? ''].map((text) => /^\d{4}/.exec(text)?.[0])
  return [...new Set(years.filter((year) => year !== undefined))]
}

/** The period that an entry is about, if it says so. */
export function toPeriods(period: string | undefined): string[] {
  return period === undefined ? [] : [period]
}
