import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/corpus.ts'
import { getBodyFacts } from './body-facts.ts'

function createEntry(body: string, file = 'content/affairs/2026/x.md'): Entry<unknown> {
  return { kind: 'affairs', id: 'x', file, data: {}, body, bodyLine: 10 }
}

function factsOf(body: string, file?: string) {
  return getBodyFacts(createEntry(body, file))
}

describe('links of a body', () => {
  it('have decoded addresses and places in the file', () => {
    const { links } = factsOf(
      '见[甲](/a/)。\n\n![乙](/b.png "题")与<https://c.cn/>\n\n[d]: java&#9;script:d',
    )
    expect(links).toEqual([
      { url: '/a/', form: 'link', text: '甲', line: 10, column: 2 },
      { url: '/b.png', form: 'image', text: '', line: 12, column: 1 },
      { url: 'https://c.cn/', form: 'link', text: 'https://c.cn/', line: 12, column: 18 },
      { url: 'java\tscript:d', form: 'link', text: '', line: 14, column: 1 },
    ])
  })

  it('run on into the text where they stand bare', () => {
    expect(factsOf('详见https://c.cn/，欢迎').links).toEqual([
      { url: 'https://c.cn/，欢迎', form: 'bare', text: '', line: 10, column: 3 },
    ])
  })

  it('are images where an image refers to their definition', () => {
    expect(factsOf('![图][a]\n\n[a]: /a.png').links).toMatchObject([{ form: 'image', line: 12 }])
  })
})

describe('elements of a body', () => {
  it.each([
    ['<b>字</b>', ['b']],
    ['文<br>文', ['br']],
    ['<table><tr><td>字</td></tr></table>', ['table', 'tbody', 'tr', 'td']],
    ['<BODY onload=x>', ['body']],
    ['低保<5人，见<附表>，a < b', []],
    ['`<b>`', []],
    ['</b>', []],
  ])('in %j are %j', (body, names) => {
    expect(factsOf(body).elements.map(({ name }) => name)).toEqual(names)
  })

  it('stand each at its own tag, with their attributes in lower case', () => {
    const { elements } = factsOf('<p>\n<b ONCLICK="x">字</b><b data-x=y>字</b>\n</p>')
    expect(elements.slice(1)).toEqual([
      {
        name: 'b',
        written: 'b',
        form: 'element',
        attributes: [{ name: 'onclick', value: 'x', isExpression: false }],
        line: 11,
        column: 1,
      },
      {
        name: 'b',
        written: 'b',
        form: 'element',
        attributes: [{ name: 'datax', value: 'y', isExpression: false }],
        line: 11,
        column: 21,
      },
    ])
  })

  it.each([
    ['<div title="', ['unfinished']],
    ['<!-- 记 -->', ['comment']],
    ['<!-- 记', ['comment']],
    ['<script>', ['element']],
  ])('of %j have the forms %j', (body, forms) => {
    expect(factsOf(body).elements.map(({ form }) => form)).toEqual(forms)
  })

  it('of MDX are its components, with expressions told from text', () => {
    const { elements } = factsOf('<Figure id="a" onClick={b} hidden />\n', 'x.mdx')
    expect(elements).toEqual([
      {
        name: 'Figure',
        written: 'Figure',
        form: 'element',
        attributes: [
          { name: 'id', value: 'a', isExpression: false },
          { name: 'onclick', isExpression: true },
          { name: 'hidden', isExpression: false },
        ],
        line: 10,
        column: 1,
      },
    ])
  })
})

describe('code in a body', () => {
  it('is expressions and statements', () => {
    const { expressions, statements } = factsOf(
      '甲{乙}丙\\{丁\\}\n\nimport x from "y"\nimport 的意思是引入',
    )
    expect(expressions).toEqual([{ text: '{乙}', line: 10, column: 2 }])
    expect(statements).toMatchObject([{ line: 12, column: 1 }])
  })

  it('is text inside a fence, whatever it is', () => {
    const line = fc.string({
      unit: fc.constantFrom('<', '>', '{', '}', '/', '[', ']', '(', ')', ':', 'b', ' ', '"', '字'),
    })
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { fault, ...facts } = factsOf(['```', ...lines, '```'].join('\n'))
        return fault === undefined && Object.values(facts).every((found) => found.length === 0)
      }),
    )
  })

  it('that MDX cannot parse is a fault at its place', () => {
    expect(factsOf('正文\n\n低保<5人', 'x.mdx').fault).toEqual({
      line: 12,
      column: 3,
      what: '“<”后面不是完整的标签',
    })
  })
})

describe('tables of a body', () => {
  it('have the words of their header', () => {
    expect(factsOf('| 姓名 | **金额** |\n| --- | --- |\n| 王* | 1 |').tables).toEqual([
      { columns: ['姓名', '金额'], line: 10, column: 1 },
    ])
  })
})
