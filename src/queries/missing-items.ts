import { getCollection } from 'astro:content'
import { findMissingItems } from '#domain/units/missing-items.ts'
import type { Disclosure, MissingItems } from '#domain/units/missing-items.ts'
import { toSummaryDisclosures } from '#domain/units/summary-disclosures.ts'
import type { Unit } from '#schemas/unit.ts'
import { getCatalogue } from './catalogue.ts'
import { once } from './once.ts'
import { getNow } from './site.ts'

const getDisclosures = once(async () => {
  const ofSummaries = await getSummaryDisclosures()
  const [web, wall] = [await getCollection('affairs'), await getCollection('wall')]
  const all = [
    ...web.map(({ data }) => ({ ...data, isWithdrawn: data.withdrawn !== undefined })),
    ...wall.map(({ data }) => ({ ...data, isWithdrawn: false })),
  ]
  const disclosures = all.map(({ unit, item, period, publishedAt, isWithdrawn }) => {
    const disclosure: Disclosure = { itemId: item, period, publishedAt, isWithdrawn }
    return { unit, disclosure }
  })
  return Map.groupBy([...disclosures, ...ofSummaries], ({ unit }) => unit)
})

async function getSummaryDisclosures() {
  const items = await getCatalogue()
  const summaries = await getCollection('summaries')
  return summaries.flatMap(({ data }) => {
    const { unit } = data
    if (unit === undefined) return []
    return toSummaryDisclosures(data, items).map((disclosure) => ({ unit, disclosure }))
  })
}

/** What the catalogue asks of a unit and its board does not have. */
export async function getMissingItems(unit: Unit): Promise<MissingItems | undefined> {
  const own = (await getDisclosures()).get(unit.id) ?? []
  return findMissingItems({
    unit,
    items: await getCatalogue(),
    disclosures: own.map(({ disclosure }) => disclosure),
    now: await getNow(),
  })
}
