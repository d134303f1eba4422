import { type Feed, type FeedItem, type FeedPublisher, toFeedTitle } from '#domain/feeds/feed.ts'
import { toRfc3339, toRfc822 } from '#domain/feeds/feed-times.ts'
import { toFeedPath } from '#domain/paths.ts'
import { escapeXml } from '#domain/text/escape-xml.ts'
import { element, emptyElement, parentElement, xmlDeclaration } from './element.ts'

/**
 * A feed as RSS 2.0. It has no word for the time of a correction and none for an author without a
 * mail address; those are borrowed from Atom and Dublin Core. @see https://www.rssboard.org/rss-profile
 */
export function toRss(feed: Feed, publisher: FeedPublisher): string {
  const { toUrl } = publisher
  const channel = parentElement('channel', [
    element('title', toFeedTitle(feed, publisher)),
    element('link', toUrl(feed.homePath)),
    element('description', feed.description),
    element('language', 'zh-CN'),
    element('lastBuildDate', toRfc822(feed.updatedAt)),
    emptyElement('atom:link', {
      rel: 'self',
      type: 'application/rss+xml',
      href: toUrl(toFeedPath(feed.slug, 'rss.xml')),
    }),
    ...feed.items.map((item) => toItem(item, publisher)),
  ])
  return `${xmlDeclaration}\n${parentElement('rss', [channel], namespaces)}\n`
}

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

function toItem(item: FeedItem, { toUrl }: FeedPublisher): string {
  return parentElement('item', [
    element('title', item.title),
    element('link', toUrl(item.path)),
    element('guid', item.id, { isPermaLink: 'false' }),
    // The description is HTML inside XML, so its text is escaped for both.
    element('description', item.lines.map((line) => `<p>${escapeXml(line)}</p>`).join('')),
    ...(item.author === undefined ? [] : [element('dc:creator', item.author.name)]),
    ...item.categories.map((category) => element('category', category)),
    element('pubDate', toRfc822(item.publishedAt)),
    element('atom:updated', toRfc3339(item.updatedAt)),
  ])
}
