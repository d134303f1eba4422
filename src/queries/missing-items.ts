import { getCollection } from 'astro:content'
import { findMissingItems } from '#domain/units/missing-items.ts'
import type { Disclosure, MissingItems } from '#domain/units/missing-items.ts'
import { toPolicyDisclosures } from '#domain/units/policy-disclosures.ts'
import { toSummaryDisclosures } from '#domain/units/summary-disclosures.ts'
import type { Unit } from '#schemas/unit.ts'
import { getCatalogue } from './catalogue.ts'
import { once } from './once.ts'
import { getNow } from './site.ts'

const getDisclosures = once(async () => {
  const [web, wall] = [await getCollection('affairs'), await getCollection('wall')]
  const all = [
    ...web.map(({ data }) => ({ ...data, isWithdrawn: data.withdrawn !== undefined })),
    ...wall.map(({ data }) => ({ ...data, isWithdrawn: false })),
  ]
  const disclosures = all.map(({ unit, item, period, publishedAt, isWithdrawn }) => {
    const disclosure: Disclosure = { itemId: item, period, publishedAt, isWithdrawn }
    return { unit, disclosure }
  })
  return Map.groupBy(disclosures, ({ unit }) => unit)
})

/** What stands elsewhere on the portal and meets an item of the catalogue all the same. */
const getOtherDisclosures = once(async () => {
  const items = await getCatalogue()
  const [summaries, policies] = [await getCollection('summaries'), await getCollection('policies')]
  const all = [
    ...summaries.map(({ data }) => ({
      units: data.unit === undefined ? [] : [data.unit],
      disclosures: toSummaryDisclosures(data, items),
    })),
    ...policies.map(({ data }) => ({
      units: data.issuers,
      disclosures: toPolicyDisclosures(data, items),
    })),
  ]
  const ofUnits = all.flatMap(({ units, disclosures }) =>
    units.flatMap((unit) => disclosures.map((disclosure) => ({ unit, disclosure }))),
  )
  return Map.groupBy(ofUnits, ({ unit }) => unit)
})

/**
 * What the catalogue asks of a unit and its board does not have. Undefined where it has published no
 * affair: a report or a document that was taken over from a source makes nobody a publisher here.
 */
export async function getMissingItems(unit: Unit): Promise<MissingItems | undefined> {
  const own = (await getDisclosures()).get(unit.id) ?? []
  if (own.length === 0) return undefined
  const other = (await getOtherDisclosures()).get(unit.id) ?? []
  return findMissingItems({
    unit,
    items: await getCatalogue(),
    disclosures: [...own, ...other].map(({ disclosure }) => disclosure),
    now: await getNow(),
  })
}
