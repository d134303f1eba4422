import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { createAttachmentsRoot } from '../support/attachments-root.ts'
import { buildRoot } from '../support/build-root.ts'
import { createTempFolder } from '../support/fixture.ts'
import { findHtmlProblems } from '../support/html-validate.ts'
import { findBrokenLinks } from '../support/links.ts'
import { getSharedSite } from '../support/shared-site.ts'
import { listFiles } from '../support/site-files.ts'

describe('a portal with attachments of every kind', () => {
  let root: string
  let out: string

  beforeAll(async () => {
    root = await createAttachmentsRoot()
    out = join(await createTempFolder(), 'site')
    await build(root, out)
  })

  test('has a sound page for each', async () => {
    expect((await listPages(out)).toSorted()).toEqual([
      'attachments/2026/board-png/index.html',
      'attachments/2026/finance-rules-pdf/index.html',
      'attachments/2026/fire-lane-plan-docx/index.html',
      'attachments/2026/opinions-txt/index.html',
      'attachments/2026/relief-2026-q3-xlsx/index.html',
      'attachments/2026/signed-minutes-pdf/index.html',
      'attachments/2026/statement-ofd/index.html',
    ])
    expect(await findHtmlProblems(out)).toEqual([])
    expect(await findBrokenLinks({ root: out, base: '/' })).toEqual([])
  })

  test('lists them in the site map of the year of their entry', async () => {
    const xml = await readFile(join(out, 'sitemap-2026.xml'), 'utf8')
    expect(xml).toMatch(
      /attachments\/2026\/finance-rules-pdf\/<\/loc><lastmod>2026-10-13<\/lastmod>/,
    )
  })

  test('has no page but that of a very long table above 20 kB, whatever a PDF fetches later', async () => {
    const pages = await listPages(out)
    const heavy = await Promise.all(pages.map(async (page) => ({ page, bytes: await weigh(page) })))
    expect(heavy.filter(({ bytes }) => bytes > 20_000)).toEqual([])
  })

  test('makes a page again when its file has changed, and takes back those of what is attached no longer', async () => {
    await writeFile(join(root, 'data/attachments/2026/opinions.txt'), '楼道灯也请一并修好。\n')
    await rm(join(root, 'content/affairs/2026/fire-lanes-2026.md'))
    await rm(join(root, 'data/reviews.csv'))
    for (const name of [
      'board.png',
      'finance-rules.pdf',
      'fire-lane-plan.docx',
      'relief-2026-q3.xlsx',
      'signed-minutes.pdf',
      'statement.ofd',
    ]) {
      await rm(join(root, 'data/attachments/2026', name))
    }
    await build(root, out)
    const page = await readFile(join(out, 'attachments/2026/opinions-txt/index.html'), 'utf8')
    expect(page).toContain('楼道灯也请一并修好。')
    expect(page).not.toContain('轮椅')
    expect(await listPages(out)).toEqual(['attachments/2026/opinions-txt/index.html'])
    const files = await listFiles(out)
    expect(files.filter((file) => file.startsWith('pdfjs/'))).toEqual([])
  })

  async function weigh(page: string): Promise<number> {
    const html = await readFile(join(out, page), 'utf8')
    const linked = [...html.matchAll(/(?:href|src)="\/(_astro\/[^"]+\.(?:css|js))"/g)]
    const parts = linked.map(async ([, file = '']) => gzipSync(await readFile(join(out, file))))
    const sizes = (await Promise.all(parts)).map(({ length }) => length)
    return sizes.reduce((sum, bytes) => sum + bytes, gzipSync(html).length)
  }
})

test('what hangs only on the wall or was withdrawn has no page for its attachments', async () => {
  const pages = await listPages(await getSharedSite('town'))
  expect(pages).toEqual(['attachments/2026/liyuan-charter-draft-txt/index.html'])
})

async function listPages(out: string): Promise<string[]> {
  return (await listFiles(out)).filter((file) => file.startsWith('attachments/'))
}

async function build(root: string, out: string): Promise<void> {
  const { exitCode, output } = await buildRoot(root, out)
  if (exitCode !== 0) throw new Error(output)
}
