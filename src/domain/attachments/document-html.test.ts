import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDocumentHtml } from './document-html.ts'

describe('headings', () => {
  test('begin under the heading of the page', () => {
    expect(toDocumentHtml('<h1>通知</h1><p>一</p><h2>附则</h2>')).toBe(
      '<h2>通知</h2><p>一</p><h3>附则</h3>',
    )
  })

  test('of a document that begins lower begin at the same place', () => {
    expect(toDocumentHtml('<h3>一</h3><h3>二</h3>')).toBe('<h2>一</h2><h2>二</h2>')
  })

  test('never skip a level, whatever the document does', () => {
    const levels = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1 })
    fc.assert(
      fc.property(levels, (written) => {
        const html = toDocumentHtml(written.map((level) => `<h${level}>x</h${level}>`).join(''))
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
  test('scroll in boxes that say which table it is', () => {
    const html = toDocumentHtml('<table><tr><td>1</td></tr></table><table></table>')
    expect(html).toBe(
      '<section class="table-scroll" tabindex="0" aria-label="表格 1"><table><tr><td>1</td></tr></table></section>' +
        '<section class="table-scroll" tabindex="0" aria-label="表格 2"><table></table></section>',
    )
  })

  test('within a table have no box of their own', () => {
    const html = toDocumentHtml('<table><tr><td><table></table></td></tr></table>')
    expect(html.split('<section').length - 1).toBe(1)
    expect(html.endsWith('</table></td></tr></table></section>')).toBe(true)
  })

  test('are not made of what only looks like one', () => {
    const html = '<p><a href="https://example.com/?<table>">表</a>&#x3C;table></p>'
    expect(toDocumentHtml(html)).toBe(html)
  })
})
