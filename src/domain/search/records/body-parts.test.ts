import { describe, expect, test } from 'vitest'
import type { Entry } from '#domain/corpus.ts'
import { toBodyParts } from './body-parts.ts'

const partsOf = (body: string, file = 'content/pages/x.md') =>
  toBodyParts({ kind: 'pages', id: 'x', file, data: {}, body, bodyLine: 1 } satisfies Entry<object>)
const linesOf = (body: string, file?: string) => partsOf(body, file).flatMap(({ lines }) => lines)

describe('toBodyParts', () => {
  test('marks of headings, emphasis, links and lists are gone, their words are there', () => {
    const body = '## 一、目标\n\n见[整改事项](/findings/)，**限期**整改。\n\n1. 培训\n2. 督查\n'
    expect(linesOf(body)).toEqual(['一、目标', '见整改事项，限期整改。', '培训', '督查'])
  })

  test('a line break inside a paragraph parts no word', () => {
    expect(linesOf('村务公\n开办法')).toEqual(['村务公开办法'])
  })

  test('a row of a table is a line, its cells kept apart', () => {
    expect(linesOf('| 社区 | 等次 |\n|---|---|\n| 川口 | 差 |\n')).toEqual([
      '社区，等次',
      '川口，差',
    ])
  })

  test('raw HTML is no text; a component shows what its attributes say', () => {
    expect(linesOf('前<br>后')).toEqual(['前后'])
    const figure = '<Figure label="低保户数" value="12" unit="户" />'
    const table = '<DataTable caption="救助情况">\n\n| 村 |\n|---|\n| 川口 |\n\n</DataTable>'
    expect(linesOf(`${figure}\n\n${table}`, 'content/pages/x.mdx')).toEqual([
      '低保户数 12 户',
      '救助情况',
      '村',
      '川口',
    ])
  })

  test('each heading begins a part, with the id that its page gives it', () => {
    const body = '前言\n\n## 一、目标（2026）\n\n甲\n\n### 二是 A b\n\n## 一、目标（2026）\n'
    expect(partsOf(body)).toEqual([
      { lines: ['前言'] },
      { heading: '一、目标（2026）', anchor: '一目标2026', lines: ['一、目标（2026）', '甲'] },
      { heading: '二是 A b', anchor: '二是-a-b', lines: ['二是 A b'] },
      { heading: '一、目标（2026）', anchor: '一目标2026-1', lines: ['一、目标（2026）'] },
    ])
  })

  test('a heading without letters cannot be opened and begins nothing', () => {
    expect(partsOf('甲\n\n## ——\n\n乙')).toEqual([{ lines: ['甲', '——', '乙'] }])
  })

  test('a body that cannot be parsed says nothing', () => {
    expect(partsOf('<Figure', 'content/pages/x.mdx')).toEqual([])
  })
})
