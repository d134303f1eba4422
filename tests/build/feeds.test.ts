import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, inject, test } from 'vitest'
import { toGroupFacet } from '#domain/facets.ts'
import { listFeedPaths } from '#domain/feeds/list-feed-paths.ts'
import { toEntryPath } from '#domain/paths.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { buildRoot } from '../support/build-root.ts'
import { copyFixture, createTempFolder } from '../support/fixture.ts'
import { getSharedSite } from '../support/shared-site.ts'
import { listFiles } from '../support/site-files.ts'
import { readPages } from './built-pages.ts'
import { readFeeds } from './read-feeds.ts'
import type { ReadFeed } from './read-feeds.ts'

const root = inject('siteFolder')
const { corpus } = loadCorpus(projectRoot)
const { url = '' } = corpus.site?.data ?? {}
const feeds = await readFeeds(root)

describe('the feeds of the portal', () => {
  test('are those that content may link to, and no others', async () => {
    const files = (await listFiles(join(root, 'feeds'))).filter((file) => file !== 'index.html')
    const paths = listFeedPaths(corpus.units.map(({ data }) => data.id))
    expect(files.map((file) => `/feeds/${file}`)).toEqual(paths.toSorted())
  })

  test('hold the same items in all formats, each once', () => {
    const faults = feeds.filter(({ formats }) => {
      const [rss, atom, json] = formats.map((items) => JSON.stringify(items))
      return rss !== atom || atom !== json
    })
    expect(faults.map(({ slug }) => slug)).toEqual([])
    const repeated = feeds.filter(
      ({ items }) => new Set(items.map(({ id }) => id)).size < items.length,
    )
    expect(repeated.map(({ slug }) => slug)).toEqual([])
    expect(feeds.filter(({ items }) => items.length > 0).length).toBeGreaterThan(20)
  })

  test('give one id to one page, and lead to pages that are there, by their full address', async () => {
    const pages = new Set((await readPages(root)).map(({ path }) => url + path))
    const items = feeds.flatMap((feed) => feed.items)
    const ids = Map.groupBy(items, ({ link }) => link)
    expect([...ids.keys()].filter((link) => !pages.has(link))).toEqual([])
    const several = [...ids.values()].filter((same) => new Set(same.map(({ id }) => id)).size > 1)
    expect(several).toEqual([])
    expect(feeds.map(({ home }) => home).filter((home) => !pages.has(home))).toEqual([])
  })

  test('begin with the last change, which is when they say they changed', () => {
    const faults = feeds.filter(({ items, updated }) => {
      const times = items.map((item) => item.updated)
      const isSorted = times.every((time, n) => n === 0 || time <= (times[n - 1] ?? ''))
      return !isSorted || (times[0] ?? updated) !== updated || times.length > 50
    })
    expect(faults.map(({ slug }) => slug)).toEqual([])
  })

  test('tell of every affair on the web in the feeds of its unit, its group and its kind', () => {
    const groups = new Map(corpus.catalogue.map(({ data }) => [data.id, data.group]))
    const links = new Map(feeds.map(({ slug, items }) => [slug, items.map(({ link }) => link)]))
    const missing = corpus.affairs.flatMap(({ id, data }) => {
      const group = groups.get(data.item)
      if (data.scope !== 'web' || group === undefined) return []
      const link = url + toEntryPath('affairs', id, data.publishedAt)
      const slugs = [`units/${data.unit}`, `groups/${toGroupFacet(group).id}`, 'kinds/affairs']
      // A full feed has dropped what is older than its fifty items.
      const lacking = slugs.filter(
        (slug) => (links.get(slug)?.length ?? 0) < 50 && !links.get(slug)?.includes(link),
      )
      return lacking.map((slug) => `${slug} ${id}`)
    })
    expect(missing).toEqual([])
    expect(links.get('groups/finance')?.length).toBeGreaterThan(5)
  })

  test('say what was corrected and what was withdrawn, and when', () => {
    const all = feeds.flatMap(({ items }) => items)
    const items = new Map(all.map((item) => [item.id.split(':').at(-1), item]))
    const entries = [...corpus.affairs, ...corpus.policies, ...corpus.summaries]
    const changed = entries.filter(
      ({ data }) => data.withdrawn !== undefined || data.revisions.length > 0,
    )
    const told = changed.flatMap(({ kind, id, data }) => {
      const item = items.get(`${kind}/${id}`)
      return item === undefined ? [] : [{ item, data }]
    })
    expect(told.length).toBeGreaterThan(1)
    for (const { item, data } of told) {
      expect(item.updated > item.published).toBe(true)
      const note = data.withdrawn?.reason ?? data.revisions.at(-1)?.note ?? '?'
      expect(item.text).toContain(note)
      expect(item.title.startsWith('【已撤下】')).toBe(data.withdrawn !== undefined)
    }
  })

  test('are named in the heads of the pages whose news they tell', async () => {
    const pages = new Map((await readPages(root)).map((page) => [page.path, page]))
    const named = (path: string) =>
      (pages.get(path)?.tags ?? [])
        .filter(({ attributes }) => attributes.get('rel') === 'alternate')
        .map(({ attributes }) => attributes.get('href'))
    const formats = (slug: string) =>
      ['rss.xml', 'atom.xml', 'feed.json'].map((file) => `/feeds/${slug}/${file}`)
    const { unit = '' } = corpus.affairs[0]?.data ?? {}
    expect(named('/')).toEqual(formats('all'))
    expect(named('/affairs/')).toEqual(formats('kinds/affairs'))
    expect(named('/affairs/2026/by/finance/')).toEqual(formats('groups/finance'))
    expect(named('/rankings/')).toEqual(formats('kinds/rankings'))
    expect(named(`/units/${unit}/`)).toEqual(formats(`units/${unit}`))
  })
})

describe('the calendars', () => {
  test('hold every publicity period on the web that is not long over, with its days', async () => {
    const recent = corpus.affairs.filter(
      ({ data }) => data.scope === 'web' && (data.publicity?.to ?? '') >= '2025-11-22',
    )
    expect(recent.length).toBeGreaterThan(2)
    for (const { id, data } of recent) {
      const events = await readCalendar(root, data.unit)
      const event = events.find(({ uid }) => uid.startsWith(`publicity.${id}@`))
      expect([String(event?.startDate)], id).toEqual([data.publicity?.from])
      event?.endDate.adjust(-1, 0, 0, 0)
      expect([String(event?.endDate)], id).toEqual([data.publicity?.to])
    }
  })

  test('of a unit above hold those of the units below', async () => {
    const parents = new Map(corpus.units.map(({ data }) => [data.id, data.parent]))
    const { data } = corpus.affairs.find(({ data }) => data.publicity && data.scope === 'web') ?? {}
    const own = (await readCalendar(root, data?.unit ?? '')).map(({ uid }) => uid)
    const above = await readCalendar(root, parents.get(data?.unit ?? '') ?? '')
    const uids = above.map(({ uid }) => uid)
    expect(own.length).toBeGreaterThan(1)
    expect(uids).toEqual(expect.arrayContaining(own))
    expect(new Set(uids).size).toBe(uids.length)
  })
})

describe('a day later', () => {
  let earlier: Site
  let later: Site

  beforeAll(async () => {
    const portal = await copyFixture('sites/town')
    earlier = await readSite(await getSharedSite('town'))
    const file = join(portal, 'content/affairs/2026/tonghua-finance-2026-09.md')
    const text = await readFile(file, 'utf8')
    const revised = text
      .replace(/^title: .*$/m, 'title: 桐花社区2026年9月财务收支明细（附说明）')
      .replace(/^figures:/m, 'revisions:\n  - on: 2026-11-23\n    note: 补上“说明”。\nfigures:')
    await writeFile(file, revised)
    const out = join(await createTempFolder(), 'site')
    const { exitCode, output } = await buildRoot(portal, out, { now: '2026-11-23T10:00:00+08:00' })
    expect(exitCode, output).toBe(0)
    later = await readSite(out)
  })

  test('a corrected entry with another title is the same item, updated and on top', () => {
    const find = (site: Site) => {
      const { items = [] } = site.feeds.find(({ slug }) => slug === 'units/qh-tonghua') ?? {}
      const item = items.find(({ link }) => link.includes('tonghua-finance-2026-09'))
      if (item === undefined) throw new Error('the feed of the unit lacks its affair')
      return item
    }
    const [before, after] = [find(earlier), find(later)]
    expect(after.id).toBe(before.id)
    expect(after.published).toBe(before.published)
    expect(after.updated).toBe('2026-11-23T00:00:01+08:00')
    expect(after.title).not.toBe(before.title)
    expect(after.text).toContain('更正（2026年11月23日）：补上“说明”。')
    const all = later.feeds.find(({ slug }) => slug === 'all')
    expect(all?.items[0]?.id).toBe(before.id)
  })

  test('what tells of nothing new is the same file, though days of objection have passed', () => {
    const changed = [...later.files].filter(([file, text]) => earlier.files.get(file) !== text)
    const slugs = new Set(changed.map(([file]) => file.replace(/\/[^/]+$/, '')))
    expect([...slugs].toSorted()).toEqual([
      'all',
      'groups/finance',
      'kinds/affairs',
      'units/qh-tonghua',
    ])
    expect(later.files.get('units/qh-liyuan/rss.xml')).toContain('公示期')
  })

  test('what is only for the wall has been told to nobody', () => {
    const leaks = [...later.files].filter(([, text]) => /只贴墙上|liyuan-minimum-living/.test(text))
    expect(leaks.map(([file]) => file)).toEqual([])
  })
})

async function readCalendar(site: string, unitId: string): Promise<ICAL.Event[]> {
  const text = await readFile(join(site, 'feeds/units', unitId, 'calendar.ics'), 'utf8')
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[])
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

async function readSite(out: string): Promise<Site> {
  const files = (await listFiles(join(out, 'feeds'))).filter((file) => file !== 'index.html')
  const texts = files.map(
    async (file) => [file, await readFile(join(out, 'feeds', file), 'utf8')] as const,
  )
  return { feeds: await readFeeds(out), files: new Map(await Promise.all(texts)) }
}

interface Site {
  readonly feeds: readonly ReadFeed[]
  /** The texts of all feeds and calendars, by their paths below `feeds/`. */
  readonly files: ReadonlyMap<string, string>
}
