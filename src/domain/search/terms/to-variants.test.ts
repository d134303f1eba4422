import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toQuerySymbols } from '#domain/search/symbols.ts'
import { toVariants } from './to-variants.ts'

const synonyms = [
  ['最低生活保障', '低保'],
  ['低保金', '最低生活保障金'],
  ['村民委员会', '村委会'],
  ['村务监督委员会', '村监委会', '村监会'],
  ['特困人员救助供养', '特困人员供养', '特困供养', '五保', '农村五保供养', '特困'],
  ['4+2工作法', '四议两公开'],
]
const queriesOf = (q: string) => toVariants(q, synonyms).map((variant) => variant.q)

describe('toVariants', () => {
  test('names the expression in the place of the one that was typed', () => {
    expect(toVariants('低保名单', synonyms)).toEqual([
      { q: '最低生活保障名单', row: Array.from('最低生活保障名单'), to: '最低生活保障' },
    ])
  })

  test('works both ways', () => {
    expect(queriesOf('荷花村最低生活保障')).toEqual(['荷花村低保'])
  })

  test('replaces the longest expression and nothing inside it', () => {
    expect(queriesOf('低保金发放')).toEqual(['最低生活保障金发放'])
  })

  test('takes the first variant of each expression before the second of any', () => {
    expect(queriesOf('村委会和村监会')).toEqual([
      '村民委员会和村监会',
      '村委会和村务监督委员会',
      '村委会和村监委会',
    ])
  })

  test('gives no more than four', () => {
    expect(queriesOf('五保')).toHaveLength(4)
  })

  test('width, case, brackets and spaces do not hide an expression', () => {
    expect(queriesOf('“低 保”名单')).toEqual(['“最低生活保障”名单'])
    expect(queriesOf('４＋２工作法')).toEqual(['四议两公开'])
  })

  test('is empty where nothing is known', () => {
    expect(queriesOf('荷花村财务')).toEqual([])
  })

  test('a variant is never what was typed, and holds its expression', () => {
    const part = fc.constantFrom(...synonyms.flat(), '名单', '2026', ' ', '、', '村', '𠮷')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const q = parts.join('')
        for (const variant of toVariants(q, synonyms)) {
          const row = toQuerySymbols(variant.q).join('')
          expect(row).not.toBe(toQuerySymbols(q).join(''))
          expect(variant.q).toContain(variant.to)
        }
      }),
    )
  })
})
