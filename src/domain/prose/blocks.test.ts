import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '#domain/corpus.ts'
import { toTable } from './body-tables.ts'
import { levelOf, positionIn, toBlocks } from './blocks.ts'
import { withoutMask } from './mask.ts'

describe('toBlocks', () => {
  it('gives headings, paragraphs, entries of lists and tables in order', () => {
    const body =
      '## 一、来源\n\n拨付。\n分两次。\n\n1. 甲\n   续\n\n   再续\n2. 乙\n   - 子\n\n> 引文\n\n| 项 | 数 |\n| --- | --- |\n| 甲 | 1 |\n'
    const blocks = toBlocks(createEntry(body))
    expect(blocks.map(({ kind, line, column }) => [kind, line, column])).toEqual([
      ['heading', 7, 4],
      ['paragraph', 9, 1],
      ['item', 12, 4],
      ['continuation', 15, 4],
      ['item', 16, 4],
      ['item', 17, 6],
      ['paragraph', 19, 3],
      ['table', 21, 3],
    ])
    expect(blocks.map(levelOf)).toEqual([2, 0, 0, 0, 0, 0, 0, 0])
    expect(blocks.map(({ list }) => list?.number)).toEqual([
      undefined,
      undefined,
      1,
      1,
      2,
      undefined,
      undefined,
      undefined,
    ])
  })

  it('hides code, addresses, tags and marks, and keeps every character in its place', () => {
    const [block] = toBlocks(
      createEntry('见**办法**[全文](/x/xx/ "xx")和`xx`，<b class="xx">xx</b>https://x.cn/xx。'),
    )
    expect(block === undefined ? '' : withoutMask(block.text)).toBe('见办法全文和，xx。')
    expect(block?.text.length).toBe(
      '见**办法**[全文](/x/xx/ "xx")和`xx`，<b class="xx">xx</b>https://x.cn/xx。'.length,
    )
  })

  it('leaves out fenced code and raw HTML', () => {
    expect(
      toBlocks(createEntry('```\nxx\n```\n\n<div>xx</div>\n\n正文。')).map(({ text }) => text),
    ).toEqual(['正文。'])
  })

  it('takes no number from a list that counts by itself', () => {
    expect(toBlocks(createEntry('1. 甲\n1. 乙\n')).map(({ list }) => list?.number)).toEqual([
      undefined,
      undefined,
    ])
    expect(toBlocks(createEntry('1. 甲\n1. 乙\n2. 丙\n')).map(({ list }) => list?.number)).toEqual([
      1, 1, 2,
    ])
  })

  it('has nothing of a body that cannot be parsed', () => {
    expect(toBlocks({ ...createEntry('{未完'), file: 'content/pages/a.mdx' })).toEqual([])
  })

  it('points at the character that stands there, whatever the text', () => {
    const word = fc.stringMatching(/^[甲乙丙，。a-z😀*`[\]()]{1,12}$/u)
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const body = words.join('\n')
        const lines = body.split('\n')
        for (const block of toBlocks(createEntry(body))) {
          for (let offset = 0; offset < block.text.length; offset += 1) {
            const character = block.text.charAt(offset)
            if (character === '\n' || character === '\u0000') continue
            const { line, column } = positionIn(block, offset)
            expect(lines[line - 7]?.charAt(column - 1)).toBe(character)
          }
        }
      }),
    )
  })
})

describe('toTable', () => {
  it('reads a table with the lines of its rows', () => {
    const entry = createEntry('| 项 | 数 |\n| --- | --- |\n| **甲** | 1 |\n| 乙 | |\n')
    const [block] = toBlocks(entry)
    expect(block && toTable(entry, block)).toEqual({
      file: 'content/pages/a.md',
      columns: ['项', '数'],
      rows: [
        { line: 9, cells: { 项: '甲', 数: '1' } },
        { line: 10, cells: { 项: '乙', 数: '' } },
      ],
    })
  })

  it('reads none with two columns of the same name', () => {
    const entry = createEntry('| 数 | 数 |\n| --- | --- |\n| 2 | 1 |\n')
    const [block] = toBlocks(entry)
    expect(block && toTable(entry, block)).toBeUndefined()
  })
})

/** A page whose body begins on line 7 of its file. */
function createEntry(body: string): Entry<unknown> {
  return { kind: 'pages', id: 'a', file: 'content/pages/a.md', data: {}, body, bodyLine: 7 }
}
