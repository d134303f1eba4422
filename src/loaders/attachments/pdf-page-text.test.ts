import { describe, expect, test } from 'vitest'
import { toPageText } from './pdf-page-text.ts'

/** A line of text on the page, ten points a character. */
function line(str: string, y: number, x = 50) {
  return { str, x, y, width: str.length * 10, fontSize: 10, hasEOL: true }
}

describe('the text of a page', () => {
  test('puts together the lines of a paragraph, and keeps paragraphs apart', () => {
    const items = [
      line('荷花村东塘水面三十二亩', 700),
      line('公开发包。', 680),
      line('报名的共有四人，都是本', 660, 50),
      line('村村民。', 640),
    ]
    expect(toPageText(items)).toBe(
      '荷花村东塘水面三十二亩公开发包。\n报名的共有四人，都是本村村民。',
    )
  })

  test('an indented line begins a paragraph', () => {
    const items = [line('公开发包经村民会议同意', 700), line('报名四人。', 680, 70)]
    expect(toPageText(items)).toBe('公开发包经村民会议同意\n报名四人。')
  })

  test('rows of a table stay apart', () => {
    const items = [
      { ...line('灯具', 700), hasEOL: false },
      line('五万三千元', 700, 200),
      { ...line('灯杆', 680), hasEOL: false },
      line('一万七千元', 680, 200),
    ]
    expect(toPageText(items)).toBe('灯具五万三千元\n灯杆一万七千元')
  })

  test('is made of the characters that everyone types', () => {
    expect(toPageText([line('⺠政⽀出⼾主1―2⻚', 700)])).toBe('民政支出户主1—2页')
  })

  test('is empty on a blank page', () => {
    expect(toPageText([])).toBe('')
    expect(toPageText([line(' ', 700)])).toBe('')
  })
})
