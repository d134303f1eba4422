import { type CollectionEntry, getCollection } from 'astro:content'
import { toGroupFacet } from '#domain/facets.ts'
import {
  toAffairItem,
  toPolicyItem,
  toRankingItem,
  toSummaryItem,
} from '#domain/feeds/entry-items.ts'
import type { FeedAuthor } from '#domain/feeds/feed.ts'
import { toGroupSlug, toKindSlug, toUnitSlug, wholeSubject } from '#domain/feeds/feed-subjects.ts'
import type { FiledItem } from '#domain/feeds/file-feeds.ts'
import { type DatedKind, toUnitPath } from '#domain/paths.ts'
import { isExpired } from '#domain/publication/list-expiry.ts'
import { getCatalogueById, getTopicsById } from './catalogue.ts'
import { noticeQueries } from './notices.ts'
import { getAddressAuthority, getNow } from './site.ts'
import { getUnitTree } from './units.ts'

/** Every entry as an item, with the feeds that tell of it. What is only for the wall is in no store. */
export async function getFiledItems(): Promise<FiledItem[]> {
  const items = await Promise.all([
    getAffairItems(),
    getPolicyItems(),
    getSummaryItems(),
    getRankingItems(),
  ])
  return items.flat()
}

async function getAffairItems(): Promise<FiledItem[]> {
  const [tree, items, authority, toAuthor, now] = await Promise.all([
    getUnitTree(),
    getCatalogueById(),
    getAddressAuthority(),
    getAuthorMaker(),
    getNow(),
  ])
  // A reader's program keeps what it was told of a list; that the list has left is not told as news.
  const affairs = await getCollection('affairs', ({ data }) => !isExpired(data.expiresOn, now))
  const toReplacement = await getReplacementFinder('affairs')
  return affairs.map(({ id, data }) => {
    const item = items.get(data.item)
    if (item === undefined) throw new RangeError(`No catalogue item has the id ${data.item}`)
    const group = toGroupFacet(item.group)
    const names = {
      unit: toAuthor(data.unit),
      itemName: item.name,
      group,
      authority,
      ...toReplacement(id, data.withdrawn),
    }
    // As on the boards: what is put up for objection is told by the units above, too.
    const above = data.publicity === undefined ? [] : tree.ancestorsOf(data.unit)
    const unitIds = [data.unit, ...above.map((unit) => unit.id)]
    return file(toAffairItem({ id, data }, names), 'affairs', unitIds, toGroupSlug(group.id))
  })
}

async function getPolicyItems(): Promise<FiledItem[]> {
  const [topics, authority, toAuthor] = await Promise.all([
    getTopicsById(),
    getAddressAuthority(),
    getAuthorMaker(),
  ])
  const toReplacement = await getReplacementFinder('policies')
  return (await getCollection('policies')).map(({ id, data }) => {
    const issuers = data.issuers.map(toAuthor)
    const topicName = topics.get(data.topic) ?? data.topic
    const names = { issuers, topicName, authority, ...toReplacement(id, data.withdrawn) }
    const unitIds = new Set([...data.issuers, data.publisher ?? data.issuers[0] ?? ''])
    return file(toPolicyItem({ id, data }, names), 'policies', [...unitIds])
  })
}

async function getSummaryItems(): Promise<FiledItem[]> {
  const [authority, toAuthor] = await Promise.all([getAddressAuthority(), getAuthorMaker()])
  const toReplacement = await getReplacementFinder('summaries')
  return (await getCollection('summaries')).map(({ id, data }) => {
    const unit = data.unit === undefined ? undefined : toAuthor(data.unit)
    const unitIds = data.unit === undefined ? [] : [data.unit]
    return file(
      toSummaryItem({ id, data }, { unit, authority, ...toReplacement(id, data.withdrawn) }),
      'summaries',
      unitIds,
    )
  })
}

async function getRankingItems(): Promise<FiledItem[]> {
  const [authority, toAuthor] = await Promise.all([getAddressAuthority(), getAuthorMaker()])
  return (await getCollection('rankings')).flatMap(({ id, data }) =>
    data.periods.map((period) => {
      const names = { unit: toAuthor(data.unit), authority }
      return file(toRankingItem({ id, data }, period, names), 'rankings', [data.unit])
    }),
  )
}

function file(
  item: FiledItem['item'],
  kind: Parameters<typeof toKindSlug>[0],
  unitIds: readonly string[],
  ...further: readonly string[]
): FiledItem {
  const slugs = [wholeSubject.slug, toKindSlug(kind), ...unitIds.map(toUnitSlug), ...further]
  return { item, slugs }
}

/** Finds by their titles what an entry was withdrawn for, and what was withdrawn for it. */
async function getReplacementFinder(kind: DatedKind): Promise<ReplacementFinder> {
  const entries: CollectionEntry<DatedKind>[] = await getCollection(kind)
  const titles = new Map((await noticeQueries[kind]()).map(({ id, title }) => [id, title]))
  const replaced = Map.groupBy(entries, ({ data }) => data.withdrawn?.replacedBy)
  return (id, withdrawn) => ({
    replacedBy: titles.get(withdrawn?.replacedBy ?? ''),
    replaces: (replaced.get(id) ?? []).map(({ data }) => data.title),
  })
}

type ReplacementFinder = (
  id: string,
  withdrawn: { readonly replacedBy?: string | undefined } | undefined,
) => { readonly replacedBy: string | undefined; readonly replaces: readonly string[] }

async function getAuthorMaker(): Promise<(unitId: string) => FeedAuthor> {
  const tree = await getUnitTree()
  return (unitId) => ({ name: tree.get(unitId).name, path: toUnitPath(unitId) })
}
