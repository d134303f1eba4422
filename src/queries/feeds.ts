import type { Feed, FeedPublisher, FeedSubject } from '#domain/feeds/feed.ts'
import {
  groupSubjects,
  kindSubjects,
  toUnitSubject,
  wholeSubject,
} from '#domain/feeds/feed-subjects.ts'
import { fileFeeds } from '#domain/feeds/file-feeds.ts'
import { withCacheKeys } from './cached-paths.ts'
import { getFiledItems } from './feed-items.ts'
import { once } from './once.ts'
import { getAddressAuthority, getSite } from './site.ts'
import { getUnitTree } from './units.ts'

/** The feed of every unit, by the order of the units. */
async function getUnitSubjects(): Promise<FeedSubject[]> {
  const tree = await getUnitTree()
  return tree.all.map(({ id, name }) => {
    const above = tree.ancestorsOf(id).map((unit) => unit.name)
    const hasUnitsBelow = tree.childrenOf(id).length > 0
    return toUnitSubject({ id, name, above: above.join(' '), hasUnitsBelow })
  })
}

/**
 * A path for every feed of the portal. The three formats are made from the same props, but each gets
 * an array of its own: Astro keeps the paths of a route in a property that it adds to their array.
 */
export async function getFeedPaths(): Promise<FeedPath[]> {
  return [...(await getKeyedFeeds())]
}

const getKeyedFeeds = once(async () => {
  const subjects = [wholeSubject, ...kindSubjects, ...groupSubjects, ...(await getUnitSubjects())]
  const feeds = fileFeeds(subjects, await getFiledItems(), await getAddressAuthority())
  return withCacheKeys(feeds.map((feed) => ({ params: { feed: feed.slug }, props: { feed } })))
})

/** Who publishes the feeds; `toHref` puts a path under the base path of the portal. */
export async function getFeedPublisher(toHref: (path: string) => string): Promise<FeedPublisher> {
  const { name, url, organiser } = await getSite()
  return { siteName: name, organiser, toUrl: (path) => url + toHref(path) }
}

interface FeedPath {
  readonly params: { readonly feed: string }
  readonly props: { readonly feed: Feed }
  readonly cacheKey: string
}
