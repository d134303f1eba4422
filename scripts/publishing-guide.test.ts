import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatReport } from '#domain/gate/report.ts'
import { runGate } from '#loaders/gate-fs.ts'
import { findBlock, listFiles, readGuide } from './lib/publishing-guide.ts'
import { projectRoot } from './lib/project-root.mjs'

const now = '2026-11-22 10:00'
const guide = readGuide()
const example = listFiles(guide)
let root = ''

// The example belongs to the district that ships and needs its units and catalogue. The entries of
// the district cannot change what is said about the example, and reading them all takes seconds.
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'guide-'))
  cpSync(join(projectRoot, 'data'), join(root, 'data'), { recursive: true })
})

afterAll(() => {
  rmSync(root, { recursive: true })
})

describe('the example of the publishing guide', () => {
  test('has a text and a table', () => {
    expect(example.map(({ file }) => file)).toEqual([
      'data/affairs/2026/shangzhuang-finance-2026-10.csv',
      'content/affairs/2026/shangzhuang-finance-2026-10.md',
    ])
  })

  test('takes no name that the content that ships has taken', () => {
    expect(example.filter(({ file }) => existsSync(join(projectRoot, file)))).toEqual([])
  })

  test('passes the gate without an issue', async () => {
    const { affairs, issues } = await checkExample((text) => text)
    expect(issues).toEqual([])
    expect(affairs).toContain('shangzhuang-finance-2026-10')
  })

  test('passes as real content with the source that the guide gives', async () => {
    const source = findBlock(guide, 'origin: official')
    const { issues } = await checkExample((text) => text.replace('origin: demo\n', source))
    expect(issues).toEqual([])
  })

  test.each(['attachments:', 'revisions:', 'withdrawn:', 'scope: board-only'])(
    'takes the snippet %s',
    async (start) => {
      const snippet = findBlock(guide, start)
      const { issues } = await checkExample((text) =>
        text.replace('tables:\n', `${snippet}tables:\n`),
      )
      // What the snippets point to is not in the corpus; their fields are.
      const codes = issues.map(({ code }) => code)
      expect(codes.filter((code) => !['R001', 'R002'].includes(code))).toEqual([])
    },
  )

  test('with three mistakes gives the report that the guide prints', async () => {
    const { issues } = await checkExample((text) =>
      text
        .replace('\n  to: 2026-11-24', '\n  to: 2026-11-25')
        .replace('24000,9906.2\n', '24000,9960.2\n')
        .replace('本月支出9906.20元。', '本月支出9906.20元,'),
    )
    expect(`${formatReport(issues)}\n`).toBe(findBlock(guide, 'content/affairs/'))
  })
})

test('every field that the guide explains is one of the example', () => {
  const fields = [...guide.matchAll(/^\| `(\w+)` \|/gm)].map(([, field]) => field)
  const text = example.map((file) => file.text).join('')
  expect(fields.length).toBeGreaterThan(10)
  expect(fields.filter((field) => !text.includes(`\n${String(field)}:`))).toEqual([])
})

/** Puts the example, edited, among the content that ships and returns the issues in its files. */
async function checkExample(edit: (text: string) => string) {
  for (const { file, text } of example) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), edit(text))
  }
  const { corpus, issues } = await runGate(root, { now, release: false })
  const files = example.map(({ file }) => file)
  return {
    affairs: corpus.affairs.map(({ id }) => id),
    issues: issues.filter(({ file }) => files.includes(file)),
  }
}
