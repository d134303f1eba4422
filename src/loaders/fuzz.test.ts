import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { utils, write } from '@e965/xlsx'
import fc from 'fast-check'
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { createDocx, createPdf, paragraph } from '../../tests/support/attachment-files.ts'
import { createFullDocx, createFullPdf, createFullXlsx } from '../../tests/support/hidden-places.ts'
import { createDoc } from '../../tests/support/old-office-files.ts'
import { createJpeg, createPng, createWebp } from '../../tests/support/picture-files.ts'
import type { AttachmentContent } from '#domain/attachments/attachment-content.ts'
import { parseHtml, textOf } from './attachments/html-tree.ts'
import { readAttachment } from './attachments/read-attachment.ts'
import { packZip } from './attachments/zip-writer.ts'
import { loadCorpus } from './corpus-fs.ts'

/**
 * Every reader of files, given files that were changed at random: it ends in time, with what it read or
 * with what is wrong. The seed is fixed; `FUZZ_RUNS=2000` looks longer, `FUZZ_SEED` elsewhere.
 */
const runs = Number(process.env.FUZZ_RUNS ?? 25)
const settings = { numRuns: runs, seed: Number(process.env.FUZZ_SEED ?? 20261122) }
const timeoutMs = 20_000 + runs * 1000

/** Bytes set, cut out, doubled, or the end cut off. */
const change: fc.Arbitrary<Change> = fc.record({
  kind: fc.constantFrom('set', 'cut', 'double', 'end'),
  at: fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 100 }),
})
const changes = fc.array(change, { minLength: 1, maxLength: 4 })

interface Change {
  readonly kind: 'set' | 'cut' | 'double' | 'end'
  /** As a share of the length. */
  readonly at: number
  readonly bytes: Uint8Array
}

function applyChanges(bytes: Uint8Array, all: readonly Change[]): Buffer {
  return all.reduce<Buffer>((result, { kind, at, bytes: given }) => {
    const start = Math.floor(at * result.length)
    const end = Math.min(start + given.length, result.length)
    const [before, middle, after] = [
      result.subarray(0, start),
      result.subarray(start, end),
      result.subarray(end),
    ]
    if (kind === 'end') return before
    if (kind === 'cut') return Buffer.concat([before, after])
    return Buffer.concat(kind === 'set' ? [before, given, after] : [before, middle, middle, after])
  }, Buffer.from(bytes))
}

describe('an attachment that was changed at random', () => {
  const files = new Map<string, Uint8Array>()

  beforeAll(async () => {
    const sheet = utils.aoa_to_sheet([
      ['项目', '金额'],
      ['路灯', 42],
    ])
    const book = { SheetNames: ['收支'], Sheets: { 收支: sheet } }
    const ods = packZip([
      ['mimetype', Buffer.from('application/vnd.oasis.opendocument.spreadsheet')],
      [
        'content.xml',
        Buffer.from(
          '<o:d><table:table table:name="A"><table:table-row><table:table-cell><text:p>项目</text:p></table:table-cell></table:table-row></table:table></o:d>',
        ),
      ],
    ])
    const all: Record<string, Uint8Array> = {
      'a.docx': createFullDocx(),
      'stored.docx': createDocx(paragraph('正文')),
      'a.xlsx': await createFullXlsx(),
      'a.xls': write(book, { bookType: 'biff8', type: 'buffer' }) as Buffer,
      'a.ods': ods,
      'a.pdf': await createFullPdf(),
      'plain.pdf': createPdf(['First', 'Second']),
      'a.doc': createDoc('正文甲', '张三'),
      'rtf.doc': Buffer.from(String.raw`{\rtf1\ansi{\info{\author \'d5\'c5}}\u20844?\par}`),
      'a.jpg': createJpeg({
        artist: 'Wang',
        place: [
          [1, 2, 3],
          [4, 5, 6],
        ],
      }),
      'a.png': createPng(9, 9, { Comment: '院子' }),
      'a.webp': createWebp({ orientation: 6 }),
      'a.csv': Buffer.from('项目,金额\n"路,灯",42\n'),
      'a.txt': Buffer.from('收支已经公布\n'),
    }
    for (const [name, bytes] of Object.entries(all)) files.set(name, bytes)
  })

  test.each([
    ...[
      'a.docx',
      'stored.docx',
      'a.xlsx',
      'a.xls',
      'a.ods',
      'a.pdf',
      'plain.pdf',
      'a.doc',
      'rtf.doc',
    ],
    ...['a.jpg', 'a.png', 'a.webp', 'a.csv', 'a.txt'],
  ])('%s gives an answer', { timeout: timeoutMs }, async (name) => {
    const whole = files.get(name) ?? new Uint8Array()
    await fc.assert(
      fc.asyncProperty(changes, async (all) => {
        const { content, findings, parts } = await readAttachment(name, applyChanges(whole, all))
        expect(content !== undefined || findings.length > 0).toBe(true)
        if (content === undefined || findings.some(({ kind }) => kind === 'unreadable')) return
        const found = JSON.stringify(parts)
        expect(listShown(content).filter((text) => !found.includes(toJsonText(text)))).toEqual([])
      }),
      settings,
    )
  })
})

describe('a file of content that was changed at random', () => {
  const entry = `---
title: 桐花社区财务收支
origin: demo
unit: qh-tonghua
item: finance-ledger
createdOn: 2026-10-09
publishedAt: 2026-10-10 09:30
tables:
  - data: a.csv
    caption: 明细
---

## 说明

收支已经公布。
`
  const files = {
    'content/affairs/2026/a.md': entry,
    'content/pages/about.md': '---\ntitle: 关于\n---\n\n正文\n',
    'data/site.yaml': 'name: 青禾县公开栏\nurl: https://example.cn/\nlocale: zh-CN\n',
    'data/units.csv': 'id,name,level,parent\nqh,青禾县,county,\n',
    'data/affairs/a.csv': '项目,金额\n路灯,42\n',
  }

  test.each(Object.keys(files))(
    '%s is read, or told to be wrong',
    { timeout: timeoutMs },
    (name) => {
      const root = mkdtempSync(join(tmpdir(), 'fuzz-'))
      onTestFinished(() => {
        rmSync(root, { recursive: true, force: true })
      })
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(join(root, file, '..'), { recursive: true })
        writeFileSync(join(root, file), text)
      }
      const whole = Buffer.from(files[name as keyof typeof files])
      fc.assert(
        fc.property(changes, (all) => {
          writeFileSync(join(root, name), applyChanges(whole, all))
          const { corpus, problems } = loadCorpus(root)
          const isTold = problems.some((problem) => JSON.stringify(problem).includes(name))
          expect(isTold || holds(corpus, name)).toBe(true)
        }),
        settings,
      )
    },
  )

  test('a kilobyte of aliases of aliases in YAML is told, and not unfolded', () => {
    const root = mkdtempSync(join(tmpdir(), 'fuzz-'))
    onTestFinished(() => {
      rmSync(root, { recursive: true, force: true })
    })
    const levels = Array.from(
      { length: 9 },
      (_, index) => `l${index + 1}: &l${index + 1} [${`*l${index},`.repeat(9)}]`,
    )
    mkdirSync(join(root, 'data'))
    writeFileSync(join(root, 'data/site.yaml'), `l0: &l0 [笑]\n${levels.join('\n')}\n`)
    const { problems } = loadCorpus(root)
    expect(problems.some((problem) => JSON.stringify(problem).includes('site.yaml'))).toBe(true)
  })
})

/** The words that a page shows: each must be among the parts, or no check has seen it. */
function listShown(content: AttachmentContent): string[] {
  if (content.kind === 'workbook') return content.worksheets.flatMap(({ rows }) => rows.flat())
  if (content.kind === 'text') return [...content.paragraphs]
  if (content.kind === 'pdf') return content.pages.flatMap((text) => text.split('\n'))
  if (content.kind !== 'document') return []
  const text = textOf({
    type: 'element',
    tagName: 'div',
    properties: {},
    children: parseHtml(content.html).children as [],
  })
  return text.match(/\p{sc=Han}+/gu) ?? []
}

function toJsonText(text: string): string {
  return JSON.stringify(text.trim()).slice(1, -1)
}

/** Whether something of a file came into the corpus. */
function holds(corpus: ReturnType<typeof loadCorpus>['corpus'], name: string): boolean {
  const { affairs, pages, units, site, tables } = corpus
  const read = [...affairs, ...pages, ...units, ...(site === undefined ? [] : [site])].map(
    ({ file }) => file,
  )
  return read.includes(name) || tables.has(name)
}
