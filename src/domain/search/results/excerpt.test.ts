import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markText, toExcerpt } from './excerpt.ts'
import type { ExcerptPart } from './excerpt.ts'
import { parseSearchQuery } from '#domain/search/asking/search-query.ts'

const show = (parts: readonly ExcerptPart[]) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('')

describe('markText', () => {
  test('the phrase is marked in the spelling of the text', () => {
    expect(show(markText('铜民办发〔2016〕121号', parseSearchQuery('(2016) 121')))).toBe(
      '铜民办发〔[2016〕121]号',
    )
  })

  test('words are marked only where the phrase is not there', () => {
    const query = parseSearchQuery('社区公示')
    expect(show(markText('社区公示和公示', query))).toBe('[社区公示]和公示')
    expect(show(markText('公示在社区', query))).toBe('[公示]在[社区]')
  })
})

describe('toExcerpt', () => {
  const text = `${'前面的话说完了。'.repeat(20)}川口社区的网格管理实行九网合一，工作人员统一配手持终端。${'后面还有话。'.repeat(30)}`

  test('it begins with the sentence of the match', () => {
    expect(show(toExcerpt(text, parseSearchQuery('九网合一')))).toMatch(
      /^川口社区的网格管理实行\[九网合一\]，工作人员/,
    )
  })

  test('without a match it is the beginning of the text', () => {
    expect(show(toExcerpt(text, parseSearchQuery('饕餮')))).toMatch(/^前面的话说完了。/)
  })

  test('it ends with a line, so that a heading does not run into the next paragraph', () => {
    const lines = `${'低保标准从一月起提高，具体数额见附表。'.repeat(2)}\n二、程序\n由镇里受理。`
    expect(show(toExcerpt(lines, parseSearchQuery('具体数额')))).not.toContain('程序')
  })

  test('it is short, whole in its characters, and holds the match', () => {
    const character = fc.constantFrom(...Array.from('社区低保，。！\n 𠮷①abc123'))
    const anyText = fc.array(character, { maxLength: 400 }).map((characters) => characters.join(''))
    fc.assert(
      fc.property(anyText, fc.constantFrom('低保', '社区', '𠮷'), (sample, typed) => {
        const shown = toExcerpt(sample, parseSearchQuery(typed))
        const plain = shown.map((part) => part.text).join('')
        expect(plain.isWellFormed()).toBe(true)
        expect(plain.length).toBeLessThan(180)
        if (sample.includes(typed)) expect(shown.some(({ isMatch }) => isMatch)).toBe(true)
      }),
    )
  })
})
