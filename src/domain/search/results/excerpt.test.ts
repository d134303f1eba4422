import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markText, toExcerpt } from './excerpt.ts'
import type { ExcerptPart } from './excerpt.ts'
import { toQuerySymbols } from '#domain/search/symbols.ts'

const marksOf = (...rows: string[]) => rows.map(toQuerySymbols)
const show = (parts: readonly ExcerptPart[]) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

describe('markText', () => {
  test('the phrase is marked in the spelling of the text', () => {
    expect(show(markText('铜民办发〔2016〕121号', marksOf('(2016) 121')))).toBe(
      '铜民办发〔[2016〕121]号',
    )
  })

  test('the other rows are marked together where the first is not there', () => {
    const marks = marksOf('社区公示', '社区', '公示')
    expect(show(markText('社区公示和公示', marks))).toBe('[社区公示]和公示')
    expect(show(markText('公示在社区', marks))).toBe('[公示]在[社区]')
  })

  test('a word is not marked for its own sake where it stands in a longer row', () => {
    const marks = marksOf('最低生活保障公示', '最低生活保障', '生活', '公示')
    expect(show(markText('公示：生活所需的最低生活保障', marks))).toBe(
      '[公示]：生活所需的[最低生活保障]',
    )
  })

  test('what was found by its sound has nothing to mark', () => {
    expect(show(markText('低保公示', marksOf('dibao', '\uE000\uE001')))).toBe('低保公示')
    expect(show(markText('低保公示', []))).toBe('低保公示')
  })
})

describe('toExcerpt', () => {
  const text = `${'前面的话说完了。'.repeat(20)}川口社区的网格管理实行九网合一，工作人员统一配手持终端。${'后面还有话。'.repeat(30)}`

  test('it begins with the sentence of the match', () => {
    expect(show(toExcerpt(text, marksOf('九网合一')))).toMatch(
      /^川口社区的网格管理实行\[九网合一\]，工作人员/,
    )
  })

  test('it shows what the title does not say', () => {
    const signed = `荷花村财务收支明细表，日期和摘要。${'后面还有话。'.repeat(30)}路灯工程的公告费。`
    const marks = marksOf('荷花村路灯', '荷花村', '路灯')
    expect(show(toExcerpt(signed, marks, '荷花村2026年5月财务收支公开'))).toContain('[路灯]')
    expect(show(toExcerpt(signed, marks, '财务收支公开'))).toContain('[荷花村]')
  })

  test('a line that repeats the title and says no more is passed over', () => {
    const abstract = '十月收入3000元，支出1200元，结余已经存入账户。'
    const marks = marksOf('财务收支')
    for (const line of ['一、财务收支', '现将财务收支公开如下。', '财务收支明细，单位元']) {
      const sample = `${abstract}\n${line}\n路灯电费。`
      expect(show(toExcerpt(sample, marks, '荷花村财务收支公开')), line).toBe(abstract)
      expect(show(toExcerpt(sample, marks, '荷花村公开')), line).toContain('[财务收支]')
    }
  })

  test('without a match it is where the text begins to say something', () => {
    const formal = `各位村民：\n${text}`
    expect(show(toExcerpt(formal, marksOf('饕餮'), '', formal.indexOf(text)))).toMatch(/^前面的话/)
  })

  test('without a match it is the beginning of the text', () => {
    expect(show(toExcerpt(text, marksOf('饕餮')))).toMatch(/^前面的话说完了。/)
  })

  test('it shows where most of what was searched for stands together', () => {
    const apart = `低保对象名单。${'中间的话说完了。'.repeat(20)}临时救助和低保一起公示。`
    expect(show(toExcerpt(apart, marksOf('低保临时救助', '低保', '临时救助')))).toBe(
      '[临时救助]和[低保]一起公示。',
    )
  })

  test('it ends with a line, so that a heading does not run into the next paragraph', () => {
    const lines = `${'低保标准从一月起提高，具体数额见附表。'.repeat(2)}\n二、程序\n由镇里受理。`
    expect(show(toExcerpt(lines, marksOf('具体数额')))).not.toContain('程序')
  })

  test('it is short, whole in its characters, and holds the match', () => {
    const character = fc.constantFrom(...Array.from('社区低保，。！\n 𠮷①abc123'))
    const anyText = fc.array(character, { maxLength: 400 }).map((characters) => characters.join(''))
    fc.assert(
      fc.property(anyText, fc.constantFrom('低保', '社区', '𠮷'), (sample, typed) => {
        const shown = toExcerpt(sample, marksOf(typed))
        const plain = shown.map((part) => part.text).join('')
        expect(plain.isWellFormed()).toBe(true)
        expect(plain.length).toBeLessThan(180)
        if (sample.includes(typed)) expect(shown.some(({ isMatch }) => isMatch)).toBe(true)
      }),
    )
  })
})
