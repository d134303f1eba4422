import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { editDistance } from '#domain/text/edit-distance.ts'
import { findNearTerms } from './near-terms.ts'
import type { SearchSounds, SearchTerm } from './search-terms.ts'

const terms: readonly SearchTerm[] = [
  {
    text: '荷花村',
    kind: 'unit',
    path: '/units/hehua/',
    aliases: ['荷花村委会'],
    pinyin: 'he hua cun',
  },
  { text: '石桥镇', kind: 'unit', path: '/units/zhen/', pinyin: 'shi qiao zhen' },
  { text: '石桥村', kind: 'unit', path: '/units/cun/', pinyin: 'shi qiao cun' },
  { text: '财务收支明细', kind: 'item', pinyin: 'cai wu shou zhi ming xi' },
  { text: '低保', kind: 'expression', pinyin: 'di bao' },
  { text: '最低生活保障', kind: 'expression', pinyin: 'zui di sheng huo bao zhang' },
  { text: '关于做好2026年换届选举工作的通知', kind: 'title', path: '/policies/2026/x/' },
]
const sounds: SearchSounds = {
  syllables: ['bao', 'di'],
  characters: ['保宝', '低底'],
  traditional: '',
  simplified: '',
}
const nearest = (q: string) => {
  const [first] = findNearTerms(q, terms, sounds)
  return first && [first.q, first.how]
}

describe('findNearTerms', () => {
  test.each([
    ['荷化村财务', '荷花村财务', 'one wrong'],
    ['荷村财务', '荷花村财务', 'one missing'],
    ['荷花花村财务', '荷花村财务', 'one too many'],
    ['花荷村财务', '荷花村财务', 'two swapped'],
    ['《荷化村》财务', '《荷花村》财务', 'brackets around it'],
    ['关于做好2026年换届选举工做的通知', '关于做好2026年换届选举工作的通知', 'in a title'],
  ])('%s is mended to %s: %s', (typed, mended) => {
    expect(nearest(typed)).toEqual([mended, 'spelling'])
  })

  test.each([
    ['dibao', '低保'],
    ['di bao', '低保'],
    ['dībǎo名单', '低保名单'],
    ['hehuacun', '荷花村'],
    ['hehuac', '荷花村'],
    ['hhc', '荷花村'],
    ['hehuacum', '荷花村'],
    ['2026 zdshbz', '2026 最低生活保障'],
  ])('%s is the pinyin or the initials of %s', (typed, mended) => {
    expect(nearest(typed)).toEqual([mended, 'pinyin'])
  })

  test('characters that sound the same are taken for each other', () => {
    expect(nearest('底宝名单')).toEqual(['低保名单', 'sound'])
    expect(findNearTerms('底宝名单', terms)).toEqual([])
  })

  test('a known name is not mended into another', () => {
    expect(findNearTerms('石桥村', terms).map(({ how }) => how)).not.toContain('spelling')
  })

  test('a known name with another word behind it is no slip for a longer one', () => {
    const known: readonly SearchTerm[] = [
      { text: '最低生活保障', kind: 'expression' },
      { text: '最低生活保障金', kind: 'expression' },
      { text: '耀州区社区办', kind: 'unit', aliases: ['社区办'] },
    ]
    const ways = (q: string) => findNearTerms(q, known).map(({ how }) => how)
    expect(ways('最低生活保障对象')).not.toContain('spelling')
    expect(ways('红旗社区居委会')).not.toContain('spelling')
  })

  test('a slip in another name is mended to that name', () => {
    const [near] = findNearTerms('荷花材委会财务', terms)
    expect([near?.q, near?.term.text]).toEqual(['荷花村委会财务', '荷花村'])
  })

  test('what merely shares words comes last and is not taken for a slip', () => {
    const near = findNearTerms('荷化村财务收入', terms)
    expect(near.map(({ term, how }) => [term.text, how])).toEqual([
      ['荷花村', 'spelling'],
      ['财务收支明细', 'overlap'],
    ])
  })

  test('what is like nothing has no neighbours', () => {
    expect(findNearTerms('天气预报', terms, sounds)).toEqual([])
    expect(findNearTerms('', terms, sounds)).toEqual([])
  })

  test('no term twice, and five at most', () => {
    const many = Array.from('甲乙丙丁戊己庚', (name) => ({
      text: `${name}家庄社区`,
      kind: 'unit' as const,
    }))
    const near = findNearTerms('辛家庄社区', [...many, ...many])
    expect(near).toHaveLength(5)
    expect(new Set(near.map(({ term }) => term.text)).size).toBe(5)
  })

  test('one slip inside a name of four or more is found, and mended to the name', () => {
    const name = '柳泉镇荷花村'
    const slip = fc.record({
      place: fc.integer({ min: 1, max: name.length - 2 }),
      how: fc.constantFrom('wrong', 'missing', 'more'),
      around: fc.constantFrom('', '2026年', '公告'),
    })
    fc.assert(
      fc.property(slip, ({ place, how, around }) => {
        const other = how === 'missing' ? '' : '某'
        const rest = name.slice(how === 'more' ? place : place + 1)
        const typed = name.slice(0, place) + other + rest
        expect(editDistance(typed, name)).toBe(1)
        const [near] = findNearTerms(around + typed, [{ text: name, kind: 'unit' }])
        expect(near).toMatchObject({ q: around + name, how: 'spelling' })
      }),
    )
  })
})
