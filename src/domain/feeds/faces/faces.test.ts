import fc from 'fast-check'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, test } from 'vitest'
import type { Feed, FeedPublisher } from '#domain/feeds/feed.ts'
import { toAtom } from './to-atom.ts'
import { toJsonFeed } from './to-json-feed.ts'
import { toRss } from './to-rss.ts'

const publisher: FeedPublisher = {
  siteName: '云溪区公开栏',
  organiser: { name: '云溪区民政局', path: '/units/mzj/' },
  toUrl: (path) => `https://www.example.gov.cn/portal${path}`,
}

/** What an editor may paste: markup, quotes, the end of a CDATA section, a control character. */
const hostile = 'A&B <b>"粗"</b> \'x\' ]]> &amp; \u0001\u{1F600}'
const asShown = hostile.replace('\u0001', '')

describe('each format', () => {
  const feed = createFeed(hostile)
  const rss = parseRssFeed(toRss(feed, publisher))
  const atom = parseAtomFeed(toAtom(feed, publisher))
  const json = parseJsonFeed(toJsonFeed(feed, publisher))

  test('says whose feed it is, where it is served, and which page it tells of', () => {
    const title = '政策文件 - 云溪区公开栏'
    expect([rss.title, atom.title?.value, json.title]).toEqual([title, title, title])
    const home = 'https://www.example.gov.cn/portal/policies/'
    expect([rss.link, atom.links?.[1]?.href, json.home_page_url]).toEqual([home, home, home])
    const folder = 'https://www.example.gov.cn/portal/feeds/kinds/policies'
    expect(rss.atom?.links?.[0]).toMatchObject({ rel: 'self', href: `${folder}/rss.xml` })
    expect(atom.links?.[0]).toMatchObject({ rel: 'self', href: `${folder}/atom.xml` })
    expect(json.feed_url).toBe(`${folder}/feed.json`)
  })

  test('shows a title as it was typed, whatever characters it has', () => {
    expect(rss.items?.[0]?.title).toBe(asShown)
    expect(atom.entries?.[0]?.title?.value).toBe(asShown)
    expect(json.items?.[0]?.title).toBe(hostile)
  })

  test('shows a text as it was typed; in RSS, where it is HTML, without becoming markup', () => {
    expect(atom.entries?.[0]?.summary?.value).toBe(`${asShown}\n第二行`)
    expect(json.items?.[0]?.content_text).toBe(`${hostile}\n第二行`)
    const html = rss.items?.[0]?.description ?? ''
    expect(html).toBe(
      "<p>A&amp;B &lt;b&gt;&quot;粗&quot;&lt;/b&gt; 'x' ]]&gt; &amp;amp; \u{1F600}</p><p>第二行</p>",
    )
  })

  test('gives an item its permanent id, its address and its own times', () => {
    const id = 'tag:www.example.gov.cn,2026:policies/p'
    const [rssItem] = rss.items ?? []
    const [entry] = atom.entries ?? []
    const [item] = json.items ?? []
    expect(rssItem?.guid).toEqual({ value: id, isPermaLink: false })
    expect([entry?.id, item?.id]).toEqual([id, id])
    const url = 'https://www.example.gov.cn/portal/policies/2026/p/'
    expect([rssItem?.link, item?.url]).toEqual([url, url])
    expect(entry?.links?.[0]?.href).toBe(url)
    const [published, updated] = ['2026-09-04T10:00:00+08:00', '2026-11-03T00:00:01+08:00']
    expect(rssItem).toMatchObject({
      pubDate: 'Fri, 04 Sep 2026 10:00:00 +0800',
      atom: { updated },
    })
    expect(entry).toMatchObject({ published, updated })
    expect(item).toMatchObject({ date_published: published, date_modified: updated })
  })

  test('is as new as its newest item', () => {
    expect(rss.lastBuildDate).toBe('Tue, 03 Nov 2026 00:00:01 +0800')
    expect(atom.updated).toBe('2026-11-03T00:00:01+08:00')
  })

  test('names the unit, and the organiser where no unit is known', () => {
    const unit = { name: '荷花村', path: '/units/hehua/' }
    const named = { ...feed, items: feed.items.map((item) => ({ ...item, author: unit })) }
    expect(parseRssFeed(toRss(named, publisher)).items?.[0]?.dc?.creators).toEqual(['荷花村'])
    const url = publisher.toUrl(unit.path)
    const entry = parseAtomFeed(toAtom(named, publisher)).entries?.[0]
    expect(entry?.authors).toEqual([{ name: '荷花村', uri: url }])
    const item = parseJsonFeed(toJsonFeed(named, publisher)).items?.[0]
    expect(item?.authors).toEqual([{ name: '荷花村', url }])
    expect(atom.entries?.[0]?.authors).toBeUndefined()
    expect(atom.authors?.[0]?.name).toBe('云溪区民政局')
  })
})

test('whatever is typed, XML keeps it but for what it has no place for', () => {
  const texts = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => text.trim() !== '')
  fc.assert(
    fc.property(texts, (text) => {
      const title = `头${text}尾`
      const xml = toAtom(createFeed(title), publisher)
      expect(xml).not.toMatch(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u)
      const shown = /<entry>[^]*?<title>([^<>]*)<\/title>/.exec(xml)?.[1] ?? ''
      const kept = Array.from(title).filter((one) =>
        /[\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(one),
      )
      expect(unescape(shown)).toBe(kept.join(''))
    }),
  )
})

function unescape(text: string): string {
  const characters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' }
  return text.replaceAll(/&(\w+);/g, (_, name: string) => characters[name] ?? '?')
}

function createFeed(title: string): Feed {
  return {
    id: 'tag:www.example.gov.cn,2026:feeds/kinds/policies',
    slug: 'kinds/policies',
    name: '政策文件',
    description: '政策文件。',
    homePath: '/policies/',
    updatedAt: '2026-11-03 00:00:01',
    items: [
      {
        id: 'tag:www.example.gov.cn,2026:policies/p',
        path: '/policies/2026/p/',
        title,
        lines: [title, '第二行'],
        author: undefined,
        categories: ['政策文件'],
        publishedAt: '2026-09-04 10:00:00',
        updatedAt: '2026-11-03 00:00:01',
      },
    ],
  }
}
