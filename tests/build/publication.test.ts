import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { toQueryWords } from '#domain/search/pairs.ts'
import { toQuerySymbols } from '#domain/search/symbols.ts'
import { buildRoot } from '../support/build-root.ts'
import { copyFixture, createTempFolder } from '../support/fixture.ts'
import { findHtmlProblems } from '../support/html-validate.ts'
import { findBrokenLinks } from '../support/links.ts'
import { getSharedSite } from '../support/shared-site.ts'
import { listFiles } from '../support/site-files.ts'
import { addTimedEntries, expiredPath, expiredWords, scheduledWords } from './timed-entries.ts'

describe('a portal outside the project', () => {
  let out: string

  beforeAll(async () => {
    const root = await copyFixture('sites/town')
    await addTimedEntries(root)
    out = await buildSite(root)
  })

  test('has pages from Markdown with components', async () => {
    const page = await readFile(
      join(out, 'affairs/2026/liyuan-services-2026-q3/index.html'),
      'utf8',
    )
    expect(toText(page)).toMatch(/办理事项\s*128 件\s*含代办/)
    expect(page).toContain('href="/affairs/2026/tonghua-finance-2026-09/"')
    expect(page).not.toContain('<Figure')
  })

  test('publishes nothing of what hangs only on the wall, in no page, index or file', async () => {
    const names = /只贴墙上|liyuan-minimum-living|liyuan-list|wall-only|5559999|7139/
    expect(await findInFiles(out, names)).toEqual([])
    expect(await findInFiles(out, toIndexed('贴墙'))).toEqual([])
  })

  test('publishes nothing of what waits for its day, and only says when that is', async () => {
    expect(await findInFiles(out, scheduledWords)).toEqual([])
    expect(await findInFiles(out, toIndexed('茶暗'))).toEqual([])
    const repealed = await readFile(join(out, 'policies/2026/fund-rules-2026/index.html'), 'utf8')
    expect(toText(repealed)).not.toContain('废止')
    const next = JSON.parse(await readFile(join(out, 'next-change.json'), 'utf8')) as unknown
    expect(next).toMatchObject({
      builtAt: '2026-11-22T10:00:00+08:00',
      at: '2026-11-24T09:00:00+08:00',
      reasons: [{ kind: 'publication' }],
      dayChangesAt: '2026-11-23T00:00:00+08:00',
    })
  })

  test('keeps the page of a list whose time is over, without the list', async () => {
    expect(await findInFiles(out, expiredWords)).toEqual([])
    expect(await findInFiles(out, toIndexed('苇名'))).toEqual([])
    const page = await readFile(join(out, expiredPath, 'index.html'), 'utf8')
    expect(toText(page)).toMatch(/名单已于2026年11月22日撤下.*2026年10月9日至11月21日/)
    expect(toText(page)).toContain('梨园村便民补助公示')
    expect(page).toContain('<meta name="robots" content="noindex">')
    const mentions = await findInFiles(out, /liyuan-reed/)
    expect(mentions).toContain('offline.json')
    expect(mentions.filter((file) => /^(?:feeds|search|data|sitemap)/.test(file))).toEqual([])
  })

  test('has what is published in its pages, its site map and its index', async () => {
    expect(await findInFiles(out, /tonghua-finance-2026-09/)).toEqual(
      expect.arrayContaining([
        'data/affairs/2026/tonghua-finance-2026-09.csv',
        'sitemap-2026.xml',
        'units/qh-tonghua/index.html',
        expect.stringMatching(/^search\/entries\//),
      ]),
    )
    const indexed = await findInFiles(out, toIndexed('桐花'))
    for (const layer of ['heads', 'texts']) {
      const folder = new RegExp(`^pagefind/${layer}-[^/]+/index/`)
      expect(indexed).toContainEqual(expect.stringMatching(folder))
    }
  })

  test('keeps the page of what was withdrawn, which says when, why and what replaces it', async () => {
    const page = await readFile(join(out, 'affairs/2026/tonghua-grid-2026/index.html'), 'utf8')
    expect(toText(page)).toMatch(/2026年5月20日撤下.*网格户数统计有误/)
    expect(page).toContain('href="/affairs/2026/tonghua-grid-2026-corrected/"')
    const names = /撤下的(?:正文|附件|第一网格|网格表)|tonghua-grid-2026\.(?:csv|txt)/
    expect(await findInFiles(out, names)).toEqual([])
    expect(await findInFiles(out, toIndexed('下的'))).toEqual([])
  })

  test('has no broken link and no invalid page', async () => {
    expect(await findBrokenLinks({ root: out, base: '/' })).toEqual([])
    expect(await findHtmlProblems(out)).toEqual([])
  })
})

describe('a portal of the fewest files', () => {
  test('has all its standing pages and no broken link', async () => {
    const out = await getSharedSite('minimal')
    expect(await findBrokenLinks({ root: out, base: '/' })).toEqual([])
    expect(await findHtmlProblems(out)).toEqual([])
    expect(await listFiles(out)).toEqual(expect.arrayContaining(standingPages))
  })

  test('has them, too, before anything has been published', async () => {
    const root = await copyFixture('minimal')
    await rm(join(root, 'content/affairs'), { recursive: true })
    await rm(join(root, 'content/policies'), { recursive: true })
    await rm(join(root, 'data/affairs'), { recursive: true })
    await writeFile(join(root, 'content/.gitkeep'), '')
    const out = await buildSite(root)
    expect(await findBrokenLinks({ root: out, base: '/' })).toEqual([])
    expect(await findHtmlProblems(out)).toEqual([])
    expect(await listFiles(out)).toEqual(expect.arrayContaining(standingPages))
    expect(toText(await readFile(join(out, 'index.html'), 'utf8'))).toContain('没有正在公示')
  })
})

const standingPages = [
  '404.html',
  'affairs/index.html',
  'catalogue/index.html',
  'data/index.html',
  'feeds/all/atom.xml',
  'feeds/index.html',
  'findings/index.html',
  'index.html',
  'offline/index.html',
  'policies/index.html',
  'rankings/index.html',
  'search/index.html',
  'sitemap/index.html',
  'summaries/index.html',
  'units/index.html',
]

async function buildSite(root: string): Promise<string> {
  const out = join(await createTempFolder(), 'site')
  const { exitCode, output } = await buildRoot(root, out)
  expect(exitCode, output).toBe(0)
  return out
}

/** The files in whose name or text the pattern occurs; what Pagefind has packed is unpacked first. */
async function findInFiles(root: string, pattern: RegExp): Promise<string[]> {
  const found: string[] = []
  for (const file of await listFiles(root)) {
    const bytes = await readFile(join(root, file))
    const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b
    const text = (isPacked ? gunzipSync(bytes) : bytes).toString('utf8')
    if (pattern.test(file) || pattern.test(text)) found.push(file)
  }
  return found
}

/** Two characters as the search index holds them. */
function toIndexed(pair: string): RegExp {
  return new RegExp(toQueryWords(toQuerySymbols(pair)).join('|'))
}

function toText(html: string): string {
  const main = /<main[^]*<\/main>/.exec(html)?.[0] ?? ''
  return main.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
}
