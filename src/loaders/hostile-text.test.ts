import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allChecks } from '#domain/gate/checks/all-checks.ts'
import { runChecks } from '#domain/gate/run-checks.ts'
import { loadCorpus } from './corpus-fs.ts'
import { createLocator } from './locate-fs.ts'

const entry = 'content/affairs/2026/tonghua-finance-2026-09.md'
let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hostile-'))
  cpSync('tests/fixtures/minimal', root, { recursive: true })
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

describe('a body made to be slow', () => {
  // Pieces on which patterns and parsers are known to go back and forth.
  test.each(
    [
      ...['（', '1', ' ', '“', '[', '![', '<', '*a_ ', '`', '|', '&#x', '<b>', '<div>\n\n', '<!--'],
      ...[
        '- a\n',
        '1. a\n',
        '# a\n',
        '[a]: /b\n',
        '| a |\n| - |\n',
        '一、',
        '荷花村、',
        '共计12元',
      ],
      ...['— 3 —\n', '2026年', '1,000元，', 'XX', 'a\u0301', '\u3000', '：', '50%', '……', '{'],
    ].map((piece) => [piece]),
  )('of nothing but %j is judged at once', (piece) => {
    const line = `${piece.repeat(Math.floor(lineLength / piece.length))}\n\n`
    append(line.repeat(Math.ceil(bodyLength / line.length)))
    const start = process.cpuUsage()
    judge()
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(secondsAtMost)
  })
})

describe('a file made to break the reader', () => {
  test.each([
    ['quotes in quotes', '>'.repeat(100_000), 'S014'],
    ['quotes in quotes, short', '> '.repeat(4000), 'S015'],
    ['lists in lists', '- '.repeat(4000), 'S015'],
    ['numbers in numbers', '1. '.repeat(3000), 'S015'],
    ['a line without end', '字'.repeat(900_000).slice(0, 300_000), 'S014'],
  ])('by %s is refused with its line', (_way, text, code) => {
    append(text)
    expect(judge()).toContain(`${code} ${entry}`)
  })

  test.each([
    ['brackets', `title: ${'['.repeat(9000)}`, 'S015'],
    ['braces', `title: ${'{a: '.repeat(2000)}`, 'S015'],
    ['entries of entries', `title: ${'- '.repeat(4000)}`, 'S005'],
    ['entries of entries below a key', `title:\n${'- '.repeat(4000)}x`, 'S015'],
    ['keys of keys', `title:\n${'? '.repeat(4000)}x`, 'S015'],
    ['aliases of aliases', 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]', 'S005'],
    ['a tag of a program', 'title: !!js/function "function () {}"', 'S005'],
    ['a prototype', '__proto__: { demo: true }', 'S001'],
    ['more fields than anyone writes', listFields(20_000), 'S014'],
    ['thousands of unknown fields', listFields(4000), 'S001'],
    ['a constructor', 'constructor: { prototype: { demo: true } }', 'S001'],
  ])('by %s in its front matter is refused', (_way, yaml, code) => {
    const text = readFileSync(join(root, entry), 'utf8')
    writeFileSync(
      join(root, entry),
      text.replace(/^title: .*/m, () => yaml),
    )
    const start = process.cpuUsage()
    expect(judge()).toContain(`${code} ${entry}`)
    expect(process.cpuUsage(start).user / 1e6).toBeLessThan(secondsAtMost)
    expect(({} as { demo?: boolean }).demo).toBeUndefined()
  })

  test('as a table whose quotes never end is refused', () => {
    const file = 'data/affairs/2026/tonghua-finance-2026-09.csv'
    writeFileSync(join(root, file), `项目,金额\n"${'"a,\n'.repeat(100_000)}`)
    expect(judge().some((found) => /^S0(?:06|14) data/.test(found))).toBe(true)
  })

  test('as a table of a thousand columns is refused', () => {
    const file = 'data/affairs/2026/tonghua-finance-2026-09.csv'
    const names = Array.from({ length: 1000 }, (_, index) => `c${index}`)
    writeFileSync(join(root, file), `${names.join()}\n${','.repeat(999)}\n`)
    expect(judge()).toContain(`S014 ${file}`)
  })

  test('by its size alone is not even read', () => {
    writeFileSync(join(root, entry), Buffer.alloc(2_000_000, 'a'))
    expect(judge()).toContain(`S014 ${entry}`)
  })
})

// Takes a second of one core at most, and a minute or all memory where something goes back and forth.
const bodyLength = 60_000
const lineLength = 9000
const secondsAtMost = 6

function append(text: string): void {
  writeFileSync(join(root, entry), `${readFileSync(join(root, entry), 'utf8')}\n${text}\n`)
}

function listFields(count: number): string {
  return Array.from({ length: count }, (_, index) => `k${index}: 1`).join('\n')
}

/** Code and file of everything that is found, each place looked up as in a report. */
function judge(): string[] {
  const { corpus, problems } = loadCorpus(root)
  const context = { now: '2026-11-22 10:00', release: false }
  const locate = createLocator(root)
  const issues = runChecks(allChecks, corpus, context, locate)
  for (const { place } of problems) if ('path' in place) locate(place.file, place.path)
  return [
    ...problems.map(({ rule, place }) => `${rule.code} ${place.file}`),
    ...issues.map(({ code, file }) => `${code} ${file}`),
  ]
}
