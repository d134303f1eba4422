import { describe, expect, test } from 'vitest'
import type { SearchTerm } from './search-terms.ts'
import { createSuggester } from './suggestions.ts'

const terms: readonly SearchTerm[] = [
  {
    text: '柳泉镇',
    kind: 'unit',
    path: '/units/liuquan/',
    aliases: ['荷柳镇'],
    pinyin: 'liu quan zhen',
  },
  {
    text: '荷花村',
    kind: 'unit',
    path: '/units/hehua/',
    aliases: ['荷花村委会'],
    pinyin: 'he hua cun',
  },
  { text: '优抚和高龄津贴', kind: 'item', pinyin: 'you fu he gao ling jin tie' },
  { text: '低保', kind: 'expression', pinyin: 'di bao' },
  { text: '荷花村财务公开', kind: 'title', path: '/affairs/2026/a/' },
  { text: '铜民办发〔2016〕121号', kind: 'number', path: '/policies/2016/b/' },
  { text: '𠮷野（低保）村', kind: 'title' },
]
const suggest = createSuggester({ terms, synonyms: [] })
const marked = (q: string) =>
  suggest(q).map(({ text, mark }) => [text, text.slice(mark.from, mark.to)])

describe('createSuggester', () => {
  test('names that begin with what was typed come before those that hold it, own names before others', () => {
    expect(marked('柳')).toEqual([['柳泉镇', '柳']])
    expect(marked('荷')).toEqual([
      ['荷花村', '荷'],
      ['荷花村财务公开', '荷'],
      ['荷柳镇', '荷'],
    ])
    expect(marked('村')).toEqual([
      ['荷花村', '村'],
      ['荷花村财务公开', '村'],
      ['𠮷野（低保）村', '村'],
    ])
  })

  test('another name of a unit leads to it', () => {
    expect(suggest('荷花村委').map(({ term, text }) => [term.text, text])).toEqual([
      ['荷花村', '荷花村委会'],
    ])
  })

  test('any spelling of a 字号 finds it, and marks what was typed of it', () => {
    expect(marked('[2016]121')).toEqual([['铜民办发〔2016〕121号', '2016〕121']])
  })

  test('pinyin and initials find it, with the characters marked', () => {
    expect(marked('hehua')).toEqual([['荷花村', '荷花']])
    expect(marked('hehu')).toEqual([['荷花村', '荷花']])
    expect(marked('HH')).toEqual([['荷花村', '荷花']])
    expect(marked('dib')).toEqual([['低保', '低保']])
    expect(marked("li'u q")).toEqual([['柳泉镇', '柳泉']])
    expect(marked('ehua')).toEqual([])
    expect(marked('huac')).toEqual([['荷花村', '花村']])
    expect(marked('gljt')).toEqual([['优抚和高龄津贴', '高龄津贴']])
  })

  test('what was typed is not offered to be searched for, but offered as a page', () => {
    expect(marked('低保')).toEqual([['𠮷野（低保）村', '低保']])
    expect(marked('荷花村')[0]).toEqual(['荷花村', '荷花村'])
  })

  test('nothing typed suggests nothing', () => {
    expect(suggest(' ')).toEqual([])
    expect(suggest('〔')).toEqual([])
  })

  test('of expressions for the same only one is offered', () => {
    const row = ['高龄津贴', '高龄补贴']
    const words = [...row, '高龄老人'].map((text) => ({ text, kind: 'expression' as const }))
    const offered = createSuggester({ terms: words, synonyms: [row, ['高龄老人', '高龄老年人']] })
    expect(offered('高龄').map(({ text }) => text)).toEqual(['高龄津贴', '高龄老人'])
    expect(offered('高龄补').map(({ text }) => text)).toEqual(['高龄补贴'])
  })

  test('eight at most', () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      text: `公告${index}`,
      kind: 'title' as const,
    }))
    expect(createSuggester({ terms: many, synonyms: [] })('公告').map(({ text }) => text)).toEqual(
      many.slice(0, 8).map(({ text }) => text),
    )
  })
})
