import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toPlainHtml } from './docx-html.ts'

describe('headings', () => {
  test('begin under the heading of the page', () => {
    expect(toPlainHtml('<h1>通知</h1><p>一</p><h2>附则</h2>')).toBe(
      '<h2>通知</h2><p>一</p><h3>附则</h3>',
    )
  })

  test('of a document that begins lower begin at the same place', () => {
    expect(toPlainHtml('<h3>一</h3><h3>二</h3>')).toBe('<h2>一</h2><h2>二</h2>')
  })

  test('of one level under one heading stay on one level', () => {
    expect(toPlainHtml('<h1>章</h1><h3>一</h3><h3>二</h3><h2>节</h2>')).toBe(
      '<h2>章</h2><h3>一</h3><h3>二</h3><h3>节</h3>',
    )
  })

  test('never skip a level, whatever the document does', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 })
    fc.assert(
      fc.property(levels, (written) => {
        const html = toPlainHtml(written.map((level) => `<h${level}>x</h${level}>`).join(''))
        const shown = [...html.matchAll(/<h(\d)>x<\/h\1>/g)].map(([, level]) => Number(level))
        expect(shown).toHaveLength(written.length)
        let before = 1
        for (const level of shown) {
          expect(level).toBeGreaterThan(1)
          expect(level).toBeLessThanOrEqual(before + 1)
          before = level
        }
      }),
    )
  })
})

describe('tables', () => {
  const table = (cell: string) => `<table><tbody><tr><td>${cell}</td></tr></tbody></table>`
  const boxed = (number: number, cell: string) =>
    `<section class="table-scroll" tabindex="0" aria-label="表格 ${number}">${table(cell)}</section>`

  test('scroll in boxes that say which table it is', () => {
    expect(toPlainHtml(table('甲') + table('乙'))).toBe(boxed(1, '甲') + boxed(2, '乙'))
  })

  test('within a table have no box of their own', () => {
    expect(toPlainHtml(table(table('甲')))).toBe(boxed(1, table('甲')))
  })

  test('that are blank are dropped', () => {
    expect(toPlainHtml(`${table('')}<p>正文</p>`)).toBe('<p>正文</p>')
  })
})
