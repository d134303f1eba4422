import { describe, expect } from 'vitest'
import { toStatement } from '#domain/affairs/statement.ts'
import type { Entry } from '#domain/corpus.ts'
import { formatDay } from '#domain/format/day.ts'
import { toEntryPath } from '#domain/paths.ts'
import type { Affair } from '#schemas/affair.ts'
import { test } from '../support/e2e-test.ts'
import { corpus, first } from './shipped-pages.ts'

// What A4 leaves between the margins.
const paper = { viewport: { width: 680, height: 960 } }

describe('the sheet of an affair', () => {
  test('shows income, expense and what is left side by side', async ({ openShared }) => {
    const page = await openShared(toPath(first(corpus.affairs, hasStatement, 'statement')), paper)
    await page.emulateMedia({ media: 'print' })
    const boxes = await page.locator('.statement dl > div').evaluateAll((figures) =>
      figures.map((figure) => {
        const { top, left } = figure.getBoundingClientRect()
        return { top, left }
      }),
    )
    expect(new Set(boxes.map(({ top }) => top)).size).toBe(1)
    expect(new Set(boxes.map(({ left }) => left)).size).toBe(3)
  })

  test('names no period in which to object to what was withdrawn', async ({ openShared }) => {
    const withdrawn = first(corpus.affairs, wasPutUp, 'withdrawn affair that was put up')
    const page = await openShared(toPath(withdrawn), paper)
    await page.emulateMedia({ media: 'print' })
    const text = await page.locator('main').innerText()
    expect(text).toContain('已撤下')
    expect(text).not.toContain(`公示期：${formatDay(withdrawn.data.publicity?.from ?? '')}`)
  })
})

function toPath({ id, data }: Entry<Affair>): string {
  return toEntryPath('affairs', id, data.publishedAt).slice(1)
}

function hasStatement({ data }: Entry<Affair>): boolean {
  return data.scope === 'web' && toStatement(data.figures) !== undefined
}

function wasPutUp({ data: { scope, withdrawn, publicity } }: Entry<Affair>): boolean {
  return scope === 'web' && withdrawn !== undefined && publicity !== undefined
}
