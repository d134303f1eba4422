import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Corpus } from '#domain/corpus.ts'
import { formatReport } from '#domain/gate/report.ts'
import { findLastDay, isExpired } from '#domain/publication/list-expiry.ts'
import { findSheetErrors } from '#domain/sheet/sheet-files.ts'
import { findClosest } from '#domain/text/edit-distance.ts'
import { buildSheet } from '#integrations/sheet/build-sheet.ts'
import { readEnvironment } from '#loaders/environment.ts'
import { runGate } from '#loaders/gate-fs.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { findBrowser } from './lib/find-browser.mjs'
import { printFolderPage } from './lib/print-folder-page.ts'

const usage = `用法：npm run sheet -- <编号> [--to <文件夹>]
例如：npm run sheet -- hanlin-minimum-living-review-2026-10
把一条事务公开做成张贴用的 A4 纸，写进 sheets/<编号>.pdf，或者 --to 的文件夹；只在公示栏张贴（board-only）的也可以。`

const environment = readEnvironment()
const { root, now } = environment
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { to: { type: 'string', default: 'sheets' } },
})
process.exitCode = await run(positionals[0])

async function run(id: string | undefined): Promise<number> {
  if (id === undefined) return refuse(usage)
  const { cacheDir, base } = readSiteConfig(environment)
  const { corpus, issues } = await runGate(root, { now, release: false }, cacheDir)
  const entry = corpus.affairs.find((affair) => affair.id === id)
  if (entry === undefined) return refuse(tellUnknown(id, corpus))
  const errors = findSheetErrors(entry, issues)
  if (errors.length > 0) return refuse(`${formatReport(errors)}\n\n改好以前不能张贴，没有生成。`)
  if (entry.data.withdrawn !== undefined) return refuse(`${id} 已经撤下，不能再张贴，没有生成。`)
  const lastDay = findSheetEnd(entry, corpus)
  if (isExpired(lastDay, now)) {
    return refuse(`${id} 的名单只能公布到 ${lastDay ?? ''}，不能再张贴，没有生成。`)
  }
  const browser = await findBrowser()
  if (browser === undefined) return refuse(tellNoBrowser(entry))
  const folder = mkdtempSync(join(tmpdir(), 'gongkailan-sheet-'))
  try {
    const { outDir, path } = await buildSheet({ corpus, root, entry }, folder)
    return write(entry, await printFolderPage(browser, outDir, { base, path }))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function findSheetEnd(entry: AffairEntry, corpus: Corpus): string | undefined {
  const item = corpus.catalogue.find(({ data }) => data.id === entry.data.item)
  return findLastDay(entry, item?.data, corpus)
}

function write({ id, data }: AffairEntry, pdf: Uint8Array): number {
  const file = resolve(values.to, `${id}.pdf`)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, pdf)
  console.log(`写好了：${file}`)
  if (data.attachments.length > 0)
    console.log(`附件 ${data.attachments.length} 个不在里面，请另外打印。`)
  if (data.scope === 'board-only') {
    console.log('这一件只在公开栏张贴：不要发到网上和群里，撤下以后连同这个文件一起销毁。')
  }
  return 0
}

function tellUnknown(id: string, { affairs, knownIds }: Corpus): string {
  if (knownIds.affairs.has(id)) return `${id} 还有错误，运行 npm run check 看看，没有生成。`
  const closest = findClosest(
    id,
    affairs.map((affair) => affair.id),
  )
  return `没有编号为 ${id} 的事务公开。${closest === undefined ? '' : `是不是 ${closest}？`}`
}

function tellNoBrowser({ id, data }: AffairEntry): string {
  const byHand =
    data.scope === 'web'
      ? `也可以运行 npm start，打开 /affairs/${data.publishedAt.slice(0, 4)}/${id}/，用浏览器的“打印”。`
      : '这一件只在公开栏张贴，没有网页可以打印；也可以照原样排进 Word 打印。'
  return `这台电脑上没有找到 Chrome、Chromium 或者 Edge 浏览器，没有生成。装上 Chrome，或者用 CHROME_PATH 指出它在哪里，再运行一次。${byHand}`
}

function refuse(text: string): number {
  console.error(text)
  return 1
}

type AffairEntry = Corpus['affairs'][number]
