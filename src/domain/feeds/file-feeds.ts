import type { Feed, FeedItem, FeedSubject } from './feed.ts'
import { toPermanentId } from './permanent-id.ts'

/** An item with the feeds that tell of it. */
export interface FiledItem {
  readonly item: FeedItem
  readonly slugs: readonly string[]
}

/** What most readers of feeds keep of one feed. */
export const itemsPerFeed = 50

/**
 * The feeds, each with its newest items. An item stands where its last change puts it: a correction
 * of an old entry is news, and would be seen by nobody at the place of its publication.
 */
export function fileFeeds(
  subjects: readonly FeedSubject[],
  filed: readonly FiledItem[],
  authority: string,
): Feed[] {
  const bySlug = groupBySlug(filed)
  return subjects.map((subject) => {
    const items = bySlug.get(subject.slug) ?? []
    return {
      ...subject,
      id: toPermanentId(authority, `feeds/${subject.slug}`),
      updatedAt: items[0]?.updatedAt ?? beforeAnything,
      items,
    }
  })
}

// Atom wants a time of every feed, also of one in which nothing has been told.
const beforeAnything = '2026-01-01 00:00:00'

function groupBySlug(filed: readonly FiledItem[]): Map<string, FeedItem[]> {
  const bySlug = new Map<string, FeedItem[]>()
  for (const { item, slugs } of filed.toSorted((a, b) => compareLastChange(a.item, b.item))) {
    for (const slug of slugs) {
      const items = bySlug.get(slug)
      if (items === undefined) bySlug.set(slug, [item])
      else if (items.length < itemsPerFeed) items.push(item)
    }
  }
  return bySlug
}

/** The last change first; of equal age, by id, so that no build differs from the next. */
function compareLastChange(a: FeedItem, b: FeedItem): number {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt < b.updatedAt ? 1 : -1
  return a.id < b.id ? -1 : 1
}
