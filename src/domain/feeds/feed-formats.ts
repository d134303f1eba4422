import type { FeedFile } from '#domain/paths.ts'

/** The formats of every feed, the one that most programs know first. */
export const feedFormats: readonly FeedFormat[] = [
  { name: 'RSS', file: 'rss.xml', mediaType: 'application/rss+xml' },
  { name: 'Atom', file: 'atom.xml', mediaType: 'application/atom+xml' },
  { name: 'JSON', file: 'feed.json', mediaType: 'application/feed+json' },
]

interface FeedFormat {
  readonly name: string
  readonly file: FeedFile
  readonly mediaType: string
}
