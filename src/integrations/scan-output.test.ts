import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { formatScan } from '#domain/scan/report-scan.ts'
import { loadCorpus } from '#loaders/corpus-fs.ts'
import { scanOutput } from './scan-output.ts'
import type { ScanOptions } from './scan-output.ts'
import { packFile } from './search/repack/packed-file.ts'

// A made-up number whose check digit is right.
const number = '110101199003074530'
const { corpus } = loadCorpus('tests/fixtures/minimal')
const root = join(tmpdir(), 'a-bureau-of-this-test')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-'))
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

describe('the scan of a finished site', () => {
  test('finds nothing in what may be published', () => {
    write('index.html', toPage('<p>桐花社区</p>'))
    write('data/attachments/a.pdf', `%PDF ${number}`)
    expect(scan()).toEqual({ files: 2, faults: [] })
  })

  test('tells the file and the content it comes from, and quotes no number', () => {
    const file = 'affairs/2026/tonghua-finance-2026-09/index.html'
    write(file, toPage(`<p>身份证号${number}</p>`))
    const result = scan()
    expect(result.faults).toMatchObject([
      { file, source: 'content/affairs/2026/tonghua-finance-2026-09.md' },
    ])
    const report = formatScan(result)
    expect(report).toContain('来自 content/affairs/2026/tonghua-finance-2026-09.md')
    expect(report).not.toContain(number)
  })

  test('reads what the search index has packed', () => {
    write('pagefind/heads/index/a.pf_index', packFile([['a', [[1, 2]]], [[number, [[3, 57]]]]]))
    write('pagefind/heads/index/b.pf_index', packFile([['a', [Array.from(number, Number)]]]))
    expect(scan().faults).toMatchObject([{ file: 'pagefind/heads/index/a.pf_index' }])
  })

  test('lets stand what was found in a text that was reviewed, and nothing else', () => {
    write('index.html', toPage(`<p>${number}</p>`))
    expect(scan({ reviewed: [`本人证号 ${number}，已同意公开。`] }).faults).toEqual([])
    expect(scan({ reviewed: ['别的一段文字。'] }).faults).toHaveLength(1)
  })

  test('does not read again what was clean, and reads what has changed', () => {
    write('index.html', toPage('<p>a</p>'))
    write('about/index.html', toPage('<p>b</p>'))
    const cacheDir = join(folder, '../', `${folder}-cache`)
    expect(scan({ cacheDir }).faults).toEqual([])
    write('about/index.html', toPage(`<p>${number}</p>`))
    expect(scan({ cacheDir }).faults).toMatchObject([{ file: 'about/index.html' }])
    // What was found once is found again: only what is clean is kept.
    expect(scan({ cacheDir }).faults).toHaveLength(1)
    // Other rules look at everything anew.
    vi.stubEnv('DEPLOY_TOKEN', 'content="script-src')
    expect(scan({ cacheDir }).faults).toHaveLength(3)
    rmSync(cacheDir, { recursive: true })
  })

  test('finds the folder of the content and passwords of this machine', () => {
    vi.stubEnv('CDN_SECRET', 'abcdefghijklmnop')
    write('build.json', JSON.stringify({ root, key: 'abcdefghijklmnop' }))
    expect(scan().faults.map(({ what }) => what)).toEqual([
      '有这台电脑上的文件夹路径',
      '有这台电脑上的密码或密钥',
    ])
  })
})

function scan(options: Partial<ScanOptions> = {}) {
  return scanOutput({ corpus, now: '2026-11-22 10:00', outDir: folder, root, ...options })
}

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), content)
}

function toPage(body: string): string {
  return `<html><head><meta http-equiv="Content-Security-Policy" content="script-src 'self'"></head><body>${body}</body></html>`
}
