import { toGroupFacet } from '#domain/facets.ts'
import { kindDescriptions, kindNames } from '#domain/kind-names.ts'
import { cataloguePath, toUnitPath } from '#domain/paths.ts'
import { catalogueGroups } from '#schemas/codes.ts'
import type { FeedSubject } from './feed.ts'

/** The kinds of content that a reader can follow. */
export const feedKinds = ['affairs', 'policies', 'summaries', 'rankings'] as const

/** Everything on the portal. */
export const wholeSubject: FeedSubject = {
  slug: 'all',
  name: '全部公开内容',
  description: '本站公开的全部内容，以及每一次更正和撤下。',
  homePath: '/',
}

/** One for each kind of content. */
export const kindSubjects: readonly FeedSubject[] = feedKinds.map((kind) => ({
  slug: toKindSlug(kind),
  name: kindNames[kind],
  description: kindDescriptions[kind],
  homePath: `/${kind}/`,
}))

/** One for each group of the catalogue, whether anything was disclosed in it or not. */
export const groupSubjects: readonly FeedSubject[] = catalogueGroups
  .map(toGroupFacet)
  .map(({ id, name }) => ({
    slug: toGroupSlug(id),
    name: `${name}公开`,
    description: `公开目录中“${name}”一组的全部公开。`,
    homePath: cataloguePath,
  }))

/** The feed of the whole, a kind or a group, which every portal has; any other slug is a mistake. */
export function findFixedSubject(slug: string): FeedSubject {
  const subjects = [wholeSubject, ...kindSubjects, ...groupSubjects]
  const found = subjects.find((subject) => subject.slug === slug)
  if (found === undefined) throw new RangeError(`No portal has a feed of ${slug}`)
  return found
}

/** A unit's feed tells what its board shows: all of its own, and what is put up for objection below. */
export function toUnitSubject({ id, name, above, hasUnitsBelow }: FollowedUnit): FeedSubject {
  return {
    slug: toUnitSlug(id),
    // Communities of several districts bear the same name.
    name: above === '' ? `${name}公开栏` : `${name}公开栏（${above}）`,
    description: `${name}公开的全部内容${hasUnitsBelow ? '；下属单位的公示也在内' : ''}。`,
    homePath: toUnitPath(id),
  }
}

/** Where the feed of a kind lies below `/feeds/`. */
export function toKindSlug(kind: (typeof feedKinds)[number]): string {
  return `kinds/${kind}`
}

/** Where the feed of a group of the catalogue lies below `/feeds/`. */
export function toGroupSlug(facetId: string): string {
  return `groups/${facetId}`
}

/** Where the feed and the calendar of a unit lie below `/feeds/`. */
export function toUnitSlug(unitId: string): string {
  return `units/${unitId}`
}

export interface FollowedUnit {
  readonly id: string
  readonly name: string
  /** The names of the units above it, or nothing. */
  readonly above: string
  readonly hasUnitsBelow: boolean
}
