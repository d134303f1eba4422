import {
  type Feed,
  type FeedAuthor,
  type FeedItem,
  type FeedPublisher,
  toFeedTitle,
} from '#domain/feeds/feed.ts'
import { toRfc3339 } from '#domain/feeds/feed-times.ts'
import { toFeedPath } from '#domain/paths.ts'

/** A feed as JSON Feed 1.1. @see https://www.jsonfeed.org/version/1.1/ */
export function toJsonFeed(feed: Feed, publisher: FeedPublisher): string {
  const { toUrl, organiser } = publisher
  const content = {
    version: 'https://jsonfeed.org/version/1.1',
    title: toFeedTitle(feed, publisher),
    home_page_url: toUrl(feed.homePath),
    feed_url: toUrl(toFeedPath(feed.slug, 'feed.json')),
    description: feed.description,
    language: 'zh-CN',
    authors: [toAuthor(organiser, publisher)],
    items: feed.items.map((item) => toItem(item, publisher)),
  }
  return `${JSON.stringify(content, undefined, 1)}\n`
}

function toItem(item: FeedItem, publisher: FeedPublisher): object {
  return {
    id: item.id,
    url: publisher.toUrl(item.path),
    title: item.title,
    content_text: item.lines.join('\n'),
    date_published: toRfc3339(item.publishedAt),
    date_modified: toRfc3339(item.updatedAt),
    ...(item.author === undefined ? {} : { authors: [toAuthor(item.author, publisher)] }),
    tags: item.categories,
  }
}

function toAuthor({ name, path }: FeedAuthor, { toUrl }: FeedPublisher): object {
  return { name, url: toUrl(path) }
}
