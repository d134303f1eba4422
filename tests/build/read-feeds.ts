import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { listFiles } from '../support/site-files.ts'

/** Every feed of a built site, read in its three formats by a parser that is not ours. */
export async function readFeeds(root: string): Promise<ReadFeed[]> {
  const files = await listFiles(join(root, 'feeds'))
  const slugs = files.flatMap((file) => /^(.+)\/rss\.xml$/.exec(file)?.[1] ?? [])
  return Promise.all(slugs.map((slug) => readFeed(join(root, 'feeds', slug), slug)))
}

async function readFeed(folder: string, slug: string): Promise<ReadFeed> {
  const read = (file: string) => readFile(join(folder, file), 'utf8')
  const { home, updated, items } = readAtom(await read('atom.xml'))
  const formats = [readRss(await read('rss.xml')), items, readJson(await read('feed.json'))]
  return { slug, home, updated, items, formats }
}

function readRss(text: string): ReadItem[] {
  return (parseRssFeed(text).items ?? []).map((item) =>
    toItem({
      id: item.guid?.value,
      link: item.link,
      title: item.title,
      text: item.description?.replaceAll('</p><p>', '\n').replaceAll(/<\/?p>/g, ''),
      author: item.dc?.creators?.[0],
      tags: item.categories?.map(({ name }) => name),
      published: toIso(new Date(item.pubDate ?? '')),
      updated: item.atom?.updated,
    }),
  )
}

function readAtom(text: string): Pick<ReadFeed, 'home' | 'updated' | 'items'> {
  const feed = parseAtomFeed(text)
  const items = (feed.entries ?? []).map((entry) =>
    toItem({
      id: entry.id,
      link: entry.links?.[0]?.href,
      title: entry.title?.value,
      text: entry.summary?.value,
      author: entry.authors?.[0]?.name,
      tags: entry.categories?.map(({ term }) => term),
      published: entry.published,
      updated: entry.updated,
    }),
  )
  const home = feed.links?.find(({ rel }) => rel === 'alternate')?.href ?? ''
  return { home, updated: feed.updated ?? '', items }
}

function readJson(text: string): ReadItem[] {
  return (parseJsonFeed(text).items ?? []).map((item) =>
    toItem({
      id: item.id,
      link: item.url,
      title: item.title,
      text: item.content_text,
      author: item.authors?.[0]?.name,
      tags: item.tags,
      published: item.date_published,
      updated: item.date_modified,
    }),
  )
}

/** Whatever a format leaves out becomes an empty text, which no other format has. */
function toItem({ tags, ...texts }: Record<TextField, string | undefined> & Tags): ReadItem {
  const fields = ['id', 'link', 'title', 'text', 'author', 'published', 'updated'] as const
  const entries = fields.map((field) => [field, texts[field] ?? ''] as const)
  return {
    ...(Object.fromEntries(entries) as Record<TextField, string>),
    tags: (tags ?? []).map(String),
  }
}

/** The moment as the other formats write it. */
function toIso(date: Date): string {
  const shifted = new Date(date.getTime() + 8 * 3_600_000).toISOString()
  return shifted.replace(/\.\d+Z$/, '+08:00')
}

type TextField = 'id' | 'link' | 'title' | 'text' | 'author' | 'published' | 'updated'

interface Tags {
  readonly tags?: readonly (string | undefined)[] | undefined
}

export type ReadItem = Readonly<Record<TextField, string>> & { readonly tags: readonly string[] }

export interface ReadFeed {
  readonly slug: string
  /** The page whose news it tells. */
  readonly home: string
  readonly updated: string
  readonly items: readonly ReadItem[]
  /** Its items as RSS, Atom and JSON Feed have them. */
  readonly formats: readonly (readonly ReadItem[])[]
}
