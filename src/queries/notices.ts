import { type CollectionEntry, getCollection } from 'astro:content'
import { type Facet, toGroupFacet, toSummaryKindFacet } from '#domain/facets.ts'
import { compareDeadlineFirst, compareNewestFirst, type Notice } from '#domain/notices/notice.ts'
import { type StampFacts, toStamp } from '#domain/notices/stamp.ts'
import { type DatedKind, toEntryPath } from '#domain/paths.ts'
import { isExpired } from '#domain/publication/list-expiry.ts'
import { toValidities } from '#domain/policies/lineage.ts'
import { getCatalogueById, getTopicsById } from './catalogue.ts'
import { once } from './once.ts'
import { getNow } from './site.ts'
import { getUnitTree } from './units.ts'

/** Every affair as a list row, newest first. */
export const getAffairNotices: () => Promise<readonly Notice[]> = once(async () => {
  const [items, toNotice] = await Promise.all([getCatalogueById(), createNoticeMaker('affairs')])
  const affairs = await getCollection('affairs')
  return affairs
    .map((entry) => {
      const group = items.get(entry.data.item)?.group
      if (group === undefined)
        throw new RangeError(`No catalogue item has the id ${entry.data.item}`)
      return toNotice(entry, entry.data.unit, toGroupFacet(group))
    })
    .toSorted(compareNewestFirst)
})

/** Every policy as a list row, newest first; its stamp tells when it is no longer in force. */
export const getPolicyNotices: () => Promise<readonly Notice[]> = once(async () => {
  const [topics, toNotice, policies, now] = await Promise.all([
    getTopicsById(),
    createNoticeMaker('policies'),
    getCollection('policies'),
    getNow(),
  ])
  const validities = toValidities(policies, now)
  return policies
    .map((entry) => {
      const { topic, issuers } = entry.data
      const notice = toNotice(entry, issuers[0], { id: topic, name: topics.get(topic) ?? topic })
      const validity = validities.get(entry.id)?.validity ?? '有效'
      if (notice.stamp !== undefined || validity === '有效') return notice
      const tone = validity === '尚未生效' || validity === '部分有效' ? 'plain' : 'void'
      return { ...notice, stamp: { words: validity, tone } as const }
    })
    .toSorted(compareNewestFirst)
})

/** Every summary as a list row, newest first. */
export const getSummaryNotices: () => Promise<readonly Notice[]> = once(async () => {
  const toNotice = await createNoticeMaker('summaries')
  const summaries = await getCollection('summaries')
  return summaries
    .map((entry) => toNotice(entry, entry.data.unit, toSummaryKindFacet(entry.data.kind)))
    .toSorted(compareNewestFirst)
})

export const noticeQueries: Readonly<Record<DatedKind, () => Promise<readonly Notice[]>>> = {
  affairs: getAffairNotices,
  policies: getPolicyNotices,
  summaries: getSummaryNotices,
}

/** What is open to objection at the moment of the build, the next deadline first. */
export async function getOpenNotices(): Promise<readonly Notice[]> {
  const notices = await getAffairNotices()
  return notices.filter(({ stamp }) => stamp?.tone === 'live').toSorted(compareDeadlineFirst)
}

type DatedEntry = CollectionEntry<DatedKind>
type NoticeMaker = (entry: DatedEntry, unitId: string | undefined, facet: Facet) => Notice

async function createNoticeMaker(kind: DatedKind): Promise<NoticeMaker> {
  const [units, now] = await Promise.all([getUnitTree(), getNow()])
  return ({ id, data }, unitId, facet) => {
    const unit = unitId === undefined ? undefined : units.get(unitId)
    const stamp = toStamp(data satisfies StampFacts, now)
    const publicity = 'publicity' in data ? data.publicity : undefined
    return {
      kind,
      id,
      path: toEntryPath(kind, id, data.publishedAt),
      title: data.title,
      unit: unit === undefined ? undefined : { id: unit.id, name: unit.name },
      facet,
      publishedAt: data.publishedAt,
      isDemo: data.origin === 'demo',
      stamp,
      isGone:
        data.withdrawn !== undefined || ('expiresOn' in data && isExpired(data.expiresOn, now)),
      openUntil: stamp?.tone === 'live' ? publicity?.to : undefined,
    }
  }
}
