import { type CollectionEntry, getCollection } from 'astro:content'
import { toGroupFacet, toSummaryKindFacet } from '#domain/facets.ts'
import type { Facet } from '#domain/facets.ts'
import { toValidities } from '#domain/policies/lineage.ts'
import { toSearchPageView } from '#domain/search/search-page-view.ts'
import type { FiledFact, SearchPageView } from '#domain/search/search-page-view.ts'
import { toSearchYears } from '#domain/search/records/search-years.ts'
import { getCatalogueById, getTopicsById } from './catalogue.ts'
import { getNow } from './site.ts'
import { getUnitTree } from './units.ts'

/** What the search page offers before anything is typed. */
export async function getSearchPage(): Promise<SearchPageView> {
  const facts = await Promise.all([
    getAffairFacts(),
    getPolicyFacts(),
    getSummaryFacts(),
    getRankingFacts(),
  ])
  return toSearchPageView(facts.flat(), await getUnitTree())
}

async function getAffairFacts(): Promise<FiledFact[]> {
  const items = await getCatalogueById()
  return (await getCollection('affairs', stands)).map(({ data }) => {
    const group = items.get(data.item)?.group
    const facets = group === undefined ? [] : [toGroupFacet(group)]
    return toFact('affairs', [data.unit], data.publishedAt, data.period, facets)
  })
}

async function getPolicyFacts(): Promise<FiledFact[]> {
  const topics = await getTopicsById()
  const validities = toValidities(await getCollection('policies'), await getNow())
  return (await getCollection('policies', stands)).map(({ id, data }) => {
    const unitIds = data.publisher === undefined ? data.issuers : [...data.issuers, data.publisher]
    const facets = [toTopicFacet(data.topic, topics)]
    const validity = validities.get(id)?.validity ?? '有效'
    return { ...toFact('policies', unitIds, data.publishedAt, data.signedOn, facets), validity }
  })
}

async function getSummaryFacts(): Promise<FiledFact[]> {
  const topics = await getTopicsById()
  return (await getCollection('summaries', stands)).map(({ data }) => {
    const unitIds = data.unit === undefined ? [] : [data.unit]
    const topicFacets = data.topic === undefined ? [] : [toTopicFacet(data.topic, topics)]
    const facets = [toSummaryKindFacet(data.kind), ...topicFacets]
    return toFact('summaries', unitIds, data.publishedAt, data.period, facets)
  })
}

async function getRankingFacts(): Promise<FiledFact[]> {
  return (await getCollection('rankings')).flatMap(({ data }) =>
    data.periods.map(({ period, publishedAt }) =>
      toFact('rankings', [data.unit], publishedAt, period, []),
    ),
  )
}

function toFact(
  kind: FiledFact['kind'],
  unitIds: readonly string[],
  publishedAt: string,
  period: string | undefined,
  facets: readonly Facet[],
): FiledFact {
  return {
    kind,
    unitIds,
    publishedYear: publishedAt.slice(0, 'YYYY'.length),
    years: toSearchYears(publishedAt, period),
    facets,
    ...(facets[0] === undefined ? {} : { listFacetId: facets[0].id }),
  }
}

function toTopicFacet(id: string, names: ReadonlyMap<string, string>): Facet {
  return { id, name: names.get(id) ?? id }
}

function stands({ data }: CollectionEntry<'affairs' | 'policies' | 'summaries'>): boolean {
  return data.withdrawn === undefined
}
