import {
  type Feed,
  type FeedAuthor,
  type FeedItem,
  type FeedPublisher,
  toFeedTitle,
} from '#domain/feeds/feed.ts'
import { toRfc3339 } from '#domain/feeds/feed-times.ts'
import { toFeedPath } from '#domain/paths.ts'
import { element, emptyElement, parentElement, xmlDeclaration } from './element.ts'

/** A feed as Atom 1.0. @see https://www.rfc-editor.org/rfc/rfc4287 */
export function toAtom(feed: Feed, publisher: FeedPublisher): string {
  const { toUrl, organiser } = publisher
  const children = [
    element('id', feed.id),
    element('title', toFeedTitle(feed, publisher)),
    element('subtitle', feed.description),
    element('updated', toRfc3339(feed.updatedAt)),
    toLink('self', toUrl(toFeedPath(feed.slug, 'atom.xml')), 'application/atom+xml'),
    toLink('alternate', toUrl(feed.homePath), 'text/html'),
    toAuthor(organiser, publisher),
    ...feed.items.map((item) => toEntry(item, publisher)),
  ]
  const namespaces = { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'zh-CN' }
  return `${xmlDeclaration}\n${parentElement('feed', children, namespaces)}\n`
}

function toEntry(item: FeedItem, publisher: FeedPublisher): string {
  return parentElement('entry', [
    element('id', item.id),
    element('title', item.title),
    toLink('alternate', publisher.toUrl(item.path), 'text/html'),
    element('published', toRfc3339(item.publishedAt)),
    element('updated', toRfc3339(item.updatedAt)),
    ...(item.author === undefined ? [] : [toAuthor(item.author, publisher)]),
    ...item.categories.map((term) => emptyElement('category', { term })),
    element('summary', item.lines.join('\n')),
  ])
}

function toLink(rel: string, href: string, type: string): string {
  return emptyElement('link', { rel, type, href })
}

function toAuthor({ name, path }: FeedAuthor, { toUrl }: FeedPublisher): string {
  return parentElement('author', [element('name', name), element('uri', toUrl(path))])
}
