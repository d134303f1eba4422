import type { Facet } from '#domain/facets.ts'
import { kindNames } from '#domain/kind-names.ts'
import { toFacetPath, toUnitPath, toYearPath, unitsPath } from '#domain/paths.ts'
import type { DatedKind } from '#domain/paths.ts'
import type { UnitTree } from '#domain/units/unit-tree.ts'
import type { SearchKind } from './records/search-record.ts'
import { searchKindNames } from './records/search-record.ts'
import { validities } from '#schemas/codes.ts'

/** What the filters offer and, for those without script, the ways into the lists. */
export function toSearchPageView(facts: readonly FiledFact[], units: UnitTree): SearchPageView {
  return {
    kinds: toKindOptions(facts),
    years: [...new Set(facts.flatMap(({ years }) => years))].toSorted().toReversed(),
    units: toUnitOptions(facts, units),
    topics: toTopicGroups(facts),
    validities: toValidityOptions(facts),
    directory: toDirectory(facts, units),
  }
}

function toKindOptions(facts: readonly FiledFact[]): FilterOption[] {
  const present = new Set<SearchKind>(['units', 'pages', ...facts.map(({ kind }) => kind)])
  return Object.entries(searchKindNames).flatMap(([id, name]) =>
    present.has(id as SearchKind) ? [{ id, name }] : [],
  )
}

/** Units with something published, by themselves or by a unit below, in the order of the tree. */
function toUnitOptions(facts: readonly FiledFact[], units: UnitTree): UnitOption[] {
  const publishing = new Set(facts.flatMap(({ unitIds }) => unitIds))
  const isOffered = (id: string) =>
    publishing.has(id) || units.descendantsOf(id).some((unit) => publishing.has(unit.id))
  return units.all
    .filter(({ parent }) => parent === undefined)
    .flatMap((top) => [top, ...units.descendantsOf(top.id)])
    .filter(({ id }) => isOffered(id))
    .map(({ id, name }) => ({
      id,
      name,
      depth: units.ancestorsOf(id).length,
      belowCount: units.descendantsOf(id).filter((unit) => isOffered(unit.id)).length,
    }))
}

function toTopicGroups(facts: readonly FiledFact[]): TopicGroup[] {
  return datedKinds.flatMap((kind) => {
    const facets = facts.filter((fact) => fact.kind === kind).flatMap((fact) => fact.facets)
    const options = [...new Map(facets.map((facet) => [facet.id, facet])).values()]
    return options.length === 0 ? [] : [{ label: kindNames[kind], options }]
  })
}

/** Those that documents have, in the order of the code list. */
function toValidityOptions(facts: readonly FiledFact[]): FilterOption[] {
  const present = new Set(facts.map(({ validity }) => validity))
  return validities.filter((name) => present.has(name)).map((name) => ({ id: name, name }))
}

function toDirectory(facts: readonly FiledFact[], units: UnitTree): DirectorySection[] {
  return [
    { heading: '按年份', links: datedKinds.flatMap((kind) => toYearLinks(facts, kind)) },
    { heading: '按单位', links: toUnitLinks(facts, units) },
    { heading: '按主题', links: datedKinds.flatMap((kind) => toFacetLinks(facts, kind)) },
  ].filter(({ links }) => links.length > 0)
}

function toYearLinks(facts: readonly FiledFact[], kind: DatedKind): DirectoryLink[] {
  const years = Map.groupBy(ofKind(facts, kind), ({ publishedYear }) => publishedYear)
  return [...years]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([year, members]) => ({
      name: `${year}年${kindNames[kind]}`,
      path: toYearPath(kind, year),
      count: members.length,
    }))
}

function toUnitLinks(facts: readonly FiledFact[], units: UnitTree): DirectoryLink[] {
  const counts = countByUnit(facts)
  const links = toUnitOptions(facts, units).flatMap(({ id, name }) => {
    const count = counts.get(id) ?? 0
    return count === 0 ? [] : [{ name, path: toUnitPath(id), count }]
  })
  if (links.length <= mostUnitLinks) return links
  return [{ name: '全部单位', path: unitsPath, count: facts.length }]
}

function countByUnit(facts: readonly FiledFact[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const id of facts.flatMap(({ unitIds }) => unitIds)) {
    counts.set(id, (counts.get(id) ?? 0) + 1)
  }
  return counts
}

/** A facet's list is kept by year; the newest year with something in it is the way in. */
function toFacetLinks(facts: readonly FiledFact[], kind: DatedKind): DirectoryLink[] {
  const [{ options } = { options: [] }] = toTopicGroups(ofKind(facts, kind))
  return options.flatMap(({ id, name }) => {
    const filed = ofKind(facts, kind).filter(({ listFacetId }) => listFacetId === id)
    const year = filed
      .map(({ publishedYear }) => publishedYear)
      .toSorted()
      .at(-1)
    if (year === undefined) return []
    const count = filed.filter(({ publishedYear }) => publishedYear === year).length
    return [{ name: `${year}年${name}`, path: toFacetPath(kind, year, id), count }]
  })
}

function ofKind(facts: readonly FiledFact[], kind: DatedKind): FiledFact[] {
  return facts.filter((fact) => fact.kind === kind)
}

/** A district has some 100; the 1,500 of a city would be half of the page, and have one of their own. */
const mostUnitLinks = 150

const datedKinds = ['affairs', 'policies', 'summaries'] as const satisfies readonly DatedKind[]

/** Under what one entry can be found. */
export interface FiledFact {
  readonly kind: SearchKind
  readonly unitIds: readonly string[]
  readonly publishedYear: string
  readonly years: readonly string[]
  readonly facets: readonly Facet[]
  /** The facet under which the lists of its kind have it. */
  readonly listFacetId?: string
  /** 公文时效 of a document. */
  readonly validity?: (typeof validities)[number]
}

export interface SearchPageView {
  readonly kinds: readonly FilterOption[]
  readonly years: readonly string[]
  readonly units: readonly UnitOption[]
  readonly topics: readonly TopicGroup[]
  readonly validities: readonly FilterOption[]
  readonly directory: readonly DirectorySection[]
}

export interface FilterOption {
  readonly id: string
  readonly name: string
}

export interface UnitOption extends FilterOption {
  /** 0 for the topmost. */
  readonly depth: number
  /** So many that follow it stand below it and are searched with it: an entry knows its own unit only. */
  readonly belowCount: number
}

export interface TopicGroup {
  readonly label: string
  readonly options: readonly FilterOption[]
}

export interface DirectorySection {
  readonly heading: string
  readonly links: readonly DirectoryLink[]
}

export interface DirectoryLink {
  readonly name: string
  readonly path: string
  readonly count: number
}
