/** What a reader of feeds is told about one part of the portal: the newest changes first. */
export interface Feed extends FeedSubject {
  readonly id: string
  /** When its newest item last changed: never the clock, so that a quiet feed stays the same file. */
  readonly updatedAt: string
  readonly items: readonly FeedItem[]
}

/** What a feed is about. */
export interface FeedSubject {
  /** Its place below `/feeds/`: `all`, `kinds/affairs`, `units/yx-hehua`, `groups/finance`. */
  readonly slug: string
  /** What it is called among other feeds of this portal. */
  readonly name: string
  readonly description: string
  /** The page whose news it tells. */
  readonly homePath: string
}

/** One entry as a reader of feeds sees it. */
export interface FeedItem {
  /** Permanent: it depends neither on the title nor on where the portal is served. */
  readonly id: string
  readonly path: string
  readonly title: string
  /** What changed, what it is, and until when objections are taken; each a paragraph of plain text. */
  readonly lines: readonly string[]
  readonly author: FeedAuthor | undefined
  readonly categories: readonly string[]
  /** `YYYY-MM-DD HH:MM:SS` in China, like `updatedAt`. */
  readonly publishedAt: string
  readonly updatedAt: string
}

export interface FeedAuthor {
  readonly name: string
  readonly path: string
}

/** Who publishes the feeds, and where their paths lead. */
export interface FeedPublisher {
  readonly siteName: string
  readonly organiser: FeedAuthor
  /** A path from the root of the portal as a full address. */
  readonly toUrl: (path: string) => string
}

/** The title of a feed outside the portal, where it has to say whose it is. */
export function toFeedTitle({ slug, name }: FeedSubject, { siteName }: FeedPublisher): string {
  return slug === 'all' ? siteName : `${name} - ${siteName}`
}
