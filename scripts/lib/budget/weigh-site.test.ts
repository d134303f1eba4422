import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { findBudget } from './page-budgets.ts'
import { weighSite } from './weigh-site.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

test('a page weighs what it loads before it is touched, and no more', () => {
  const site = createSite({
    'index.html': '<script type="module" src="/p/a.js"></script>',
    'a.js': 'import{x}from"./b.js";import("./later.js")',
    'b.js': 'export const x=1',
    'later.js': 'x'.repeat(999),
  })
  const [page] = weighSite(site, '/p/').pages
  const sizeOf = (text: string) => gzipSync(text).length
  expect(page?.requestCount).toBe(3)
  expect(page?.scriptBytes).toBe(
    sizeOf('import{x}from"./b.js";import("./later.js")') + sizeOf('export const x=1'),
  )
})

test('a page over its budget is named with what is too heavy', () => {
  const noise = Array.from({ length: 9000 }, (_, index) => (index * 7919) % 99991).join('')
  const site = createSite({ 'affairs/2026/x/index.html': `<p>${noise}</p>` })
  expect(weighSite(site, '/').excesses).toEqual([
    expect.stringMatching(/^\/affairs\/2026\/x\/ \(document\): \d+ bytes in all, 20000 allowed$/),
  ])
})

test.each([
  ['/', 'home'],
  ['/affairs/2026/x/', 'document'],
  ['/affairs/2026/', 'list'],
  ['/affairs/2026/months/09/', 'list'],
  ['/affairs/2026/by/finance/', 'list'],
  ['/units/yx/', 'board'],
  ['/404.html', 'other'],
])('%s has the budget of a %s page', (path, template) => {
  expect(findBudget(path).template).toBe(template)
})

function createSite(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'budget-'))
  folders.push(folder)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}
