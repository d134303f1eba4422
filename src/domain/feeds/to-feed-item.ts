import type { FeedAuthor, FeedItem } from './feed.ts'
import { type ItemFacts, toItemLines } from './item-lines.ts'
import { type ChangeFacts, toLastChange } from './last-change.ts'
import { toPermanentId } from './permanent-id.ts'

/** An entry of any kind as an item. Its title says at once that it no longer stands. */
export function toFeedItem(facts: EntryFacts): FeedItem {
  const { authority, name, path, title, author, categories, publishedAt, withdrawn, isDemo } = facts
  return {
    id: toPermanentId(authority, name),
    path,
    title: withdrawn === undefined ? title : `【已撤下】${title}`,
    lines: toItemLines(facts),
    author,
    categories: isDemo ? [...categories, '示例数据'] : categories,
    publishedAt: `${publishedAt}:00`,
    updatedAt: toLastChange(facts),
  }
}

export interface EntryFacts extends ItemFacts, ChangeFacts {
  readonly authority: string
  /** Permanent, e.g. `affairs/hehua-finance-2026-09`. */
  readonly name: string
  readonly path: string
  readonly title: string
  readonly author: FeedAuthor | undefined
  readonly categories: readonly string[]
  readonly revisions: readonly { readonly on: string; readonly note: string }[]
  readonly withdrawn?: { readonly on: string; readonly reason: string } | undefined
}
