import { describe, expect, test } from 'vitest'
import { toHtmlLines } from './html-lines.ts'

describe('toHtmlLines', () => {
  test('headings, paragraphs and entries of lists are lines', () => {
    const html =
      '<h2>一、方案</h2><p>消防<strong>通道</strong>\n整治</p><ol><li><p>清理</p></li><li>划线</li></ol>'
    expect(toHtmlLines(html)).toEqual(['一、方案', '消防通道 整治', '清理', '划线'])
  })

  test('a row of a table is a line, its cells kept apart and the empty ones left out', () => {
    const html =
      '<div class="table-scroll"><table><tr><th>项目</th><th>金额</th></tr><tr><td><p>电费</p></td><td></td><td>12</td></tr></table></div>'
    expect(toHtmlLines(html)).toEqual(['项目，金额', '电费，12'])
  })

  test('what stands beside a list is a line of its own, and no word is lost or joined', () => {
    expect(toHtmlLines('<ul><li>甲<b>乙</b><ul><li>丙</li></ul>丁</li></ul>')).toEqual([
      '甲乙',
      '丙',
      '丁',
    ])
    expect(toHtmlLines('<p>上<br>下</p>')).toEqual(['上 下'])
  })

  test('characters are read as a browser reads them', () => {
    expect(toHtmlLines('<p>A&amp;B &lt; 3</p>')).toEqual(['A&B < 3'])
  })
})
