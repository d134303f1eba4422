import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#domain/days/day.ts'
import { entryKinds } from '#loaders/record-kinds.ts'
import type { EntryKindFiles } from '#loaders/record-kinds.ts'
import { readEntry } from '#loaders/read-entry.ts'
import { toEntryText } from './entry-text.ts'

/** What people type into one line, with all that YAML might take for something else. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc.constantFrom('null', 'true', '2026', '0x10', '1e3', '~', '- 一', '# 二', '“a: b”', "it's"),
    fc.constantFrom('---', '&a', '*a', '!x', '%', '@', '`', '[一]', '{二}', '三：四', '2026-09-03'),
  )
  .map((typed) => typed.trim())
  .filter((typed) => typed !== '')
const day = fc.integer({ min: 0, max: 300 }).map((count) => addDays('2026-01-01', count))
const instant = day.map((date) => `${date} 09:30`)
const id = fc.constantFrom('yx-hehua', 'general', '2026', 'a-1')
const period = fc.constantFrom('2026', '2026-09', '2026-Q3', '2026-H1', 'event')
const source = fc.option(fc.record({ title: text, publisher: text }), { nil: undefined })
const optionalText = fc.option(text, { nil: undefined })

const affair = fc.record({
  title: text,
  origin: fc.constantFrom('official', 'demo'),
  source,
  unit: id,
  item: id,
  period,
  createdOn: day,
  publishedAt: instant,
  publicity: fc.option(fc.record({ from: day, to: day, days: fc.integer({ min: 1, max: 60 }) }), {
    nil: undefined,
  }),
  objection: fc.option(
    fc.record({ phone: fc.constantFrom('0900-5550100', '09005550100'), address: text, until: day }),
    { nil: undefined },
  ),
  abstract: optionalText,
  tables: fc.array(fc.record({ data: text, caption: text })),
})

const policy = fc.record({
  title: text,
  origin: fc.constant('demo'),
  source,
  indexNo: text,
  docNumber: text,
  genre: fc.constantFrom('通知', '办法'),
  issuers: fc.array(id, { minLength: 1 }),
  topic: id,
  signedOn: day,
  publishedAt: instant,
  effectiveTo: fc.option(day, { nil: undefined }),
  withholding: fc.constantFrom(undefined, '14', '16-1'),
  abstract: optionalText,
})

const summary = fc.record({
  title: text,
  origin: fc.constant('demo'),
  unit: id,
  period: fc.option(period, { nil: undefined }),
  kind: fc.constantFrom('年度总结', '参考资料'),
  createdOn: day,
  publishedAt: instant,
  abstract: optionalText,
})

describe('toEntryText', () => {
  it.each([
    ['affairs', affair],
    ['policies', policy],
    ['summaries', summary],
  ] as const)('of %s reads back as it was', (kind, arbitrary) => {
    fc.assert(
      fc.property(arbitrary as fc.Arbitrary<object>, text, (data, body) => {
        const files: EntryKindFiles = entryKinds[kind]
        const file = `content/${kind}/2026/a.md`
        const { entry, problems } = readEntry(kind, files, file, toEntryText(data, body))
        expect(problems).toEqual([])
        expect(entry?.data).toEqual(files.schema.parse(data))
        expect(entry?.body).toBe(`\n${body}\n`)
      }),
    )
  })

  it('quotes only what YAML would take for something else', () => {
    const data = { title: '荷花村：9月', period: '2026', createdOn: '2026-09-03', until: undefined }
    expect(toEntryText(data, '正文。')).toBe(
      "---\ntitle: 荷花村：9月\nperiod: '2026'\ncreatedOn: 2026-09-03\n---\n\n正文。\n",
    )
  })

  it('ends after the front matter where there is no text', () => {
    expect(toEntryText({ title: '目录' }, '')).toBe('---\ntitle: 目录\n---\n')
  })

  it('keeps long lines whole', () => {
    const title = '关于 公开 '.repeat(40).trim()
    expect(toEntryText({ title }, '')).toContain(`title: ${title}\n`)
  })
})
