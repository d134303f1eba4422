import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMatches } from './find-matches.ts'
import { listBeginnings } from './pattern-beginnings.ts'
import { findPlaces, findSieved, listSieved } from './sieve.ts'
import './all-detectors.ts'

/** What all patterns are about, so that random texts come near to matching. */
const pieces = fc.constantFrom(
  ...'王李张某*强丽癌病残疾症瘤精神智力一二三四级户家年月日岁生男女汉族收入存款元万低保特困享受的有是为孕离异号室栋村组路,，。：:（）() -/.|\n0123456789Xx'.split(
    '',
  ),
  ...[
    '出生',
    '生于',
    '1958',
    '2016年',
    '身份证',
    '残疾证',
    '户口',
    '社保卡号',
    '护照',
    '学生',
    '孤儿',
    '住址',
    '家住',
  ],
  ...[
    '3栋2单元',
    '尿毒症',
    '一级',
    '吸毒',
    '离婚',
    '年收入',
    '1.2万元',
    '低保户',
    '享受',
    '五年级',
    '患者',
    '冀A12345',
  ],
)
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))

const toText = ({ index, 0: text }: RegExpExecArray) => [index, text]

describe('the sieve', () => {
  it('loses no match of any pattern, and adds none', () => {
    expect(listSieved().length).toBeGreaterThan(20)
    fc.assert(
      fc.property(texts, (text) => {
        const places = findPlaces(text)
        for (const sieved of listSieved()) {
          const found = findSieved(sieved, text, places).map(toText)
          expect(found).toEqual(findMatches(sieved.pattern, text).map(toText))
        }
      }),
      { numRuns: 500 },
    )
  })
})

it.each([
  ['ab|c', [['a', 'b'], ['c']]],
  [
    'a?bc',
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
  ],
  [
    '(?:x|yz)+q',
    [
      ['x', 'x'],
      ['x', 'y'],
      ['x', 'q'],
      ['y', 'z'],
    ],
  ],
  [
    '(?<!n)[0-9]{1,3}(?=m)k',
    [
      ['0-9', '0-9'],
      ['0-9', 'k'],
    ],
  ],
  ['(?=s)a[^b]', [['a', undefined]]],
])('%s begins as it says', (source, beginnings) => {
  const sorted = (list: readonly unknown[]) => list.map((each) => JSON.stringify(each)).sort()
  expect(sorted(listBeginnings(source))).toEqual(sorted(beginnings))
})
