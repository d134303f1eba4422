import { toFeedPath } from '#domain/paths.ts'
import { feedFormats } from './feed-formats.ts'
import { groupSubjects, kindSubjects, toUnitSlug, wholeSubject } from './feed-subjects.ts'

/** The paths of all feeds and calendars of a portal with these units. */
export function listFeedPaths(unitIds: readonly string[]): string[] {
  const unitSlugs = unitIds.map(toUnitSlug)
  const fixedSlugs = [wholeSubject, ...kindSubjects, ...groupSubjects].map(({ slug }) => slug)
  return [
    ...[...fixedSlugs, ...unitSlugs].flatMap((slug) =>
      feedFormats.map(({ file }) => toFeedPath(slug, file)),
    ),
    ...unitSlugs.map((slug) => toFeedPath(slug, 'calendar.ics')),
  ]
}
