import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePinyin, toPinyinLetters } from './parse-pinyin.ts'
import { syllables } from './syllables.ts'

const rowsOf = (q: string) => parsePinyin(q, syllables).map((row) => row.join(' '))

describe('parsePinyin', () => {
  test('splits letters into syllables, few long ones first', () => {
    expect(rowsOf('dibao')[0]).toBe('di bao')
    expect(rowsOf('xian')).toEqual(['xian', 'xi an'])
    expect(rowsOf('zuidishenghuobaozhang')[0]).toBe('zui di sheng huo bao zhang')
    expect(rowsOf('fangan')).toContain('fang an')
    expect(rowsOf('fangan')).toContain('fan gan')
  })

  test('what divides syllables is kept', () => {
    expect(rowsOf("xi'an")).toEqual(['xi an'])
    expect(rowsOf('he hua cun')[0]).toBe('he hua cun')
    expect(rowsOf('di1bao3')[0]).toBe('di bao')
  })

  test('tones, width and case do not count, and ü is ü however it is typed', () => {
    expect(rowsOf('dībǎo')[0]).toBe('di bao')
    expect(rowsOf('ＤｉＢＡＯ')[0]).toBe('di bao')
    for (const typed of ['lǜhua', 'lvhua', 'lu:hua', 'lühua']) {
      expect(rowsOf(typed)[0], typed).toBe('lv hua')
    }
    expect(rowsOf('lueyang')[0]).toBe('lve yang')
  })

  test('what no syllables make is no pinyin', () => {
    for (const typed of [
      'pdf',
      'excel文件',
      '低保',
      'dibao名单',
      'db',
      '2016',
      '',
      "'",
      'http://a',
    ]) {
      expect(rowsOf(typed), typed).toEqual([])
    }
  })

  test('every split is made of syllables and is what was typed, no split twice, four at most', () => {
    const syllable = fc.constantFrom(...syllables.filter((text) => /[aeiouv]/.test(text)))
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 12 }), (parts) => {
        const q = parts.join('')
        const rows = parsePinyin(q, syllables)
        expect(rows.length).toBeGreaterThan(0)
        expect(rows.length).toBeLessThanOrEqual(4)
        expect(new Set(rows.map((row) => row.join(' '))).size).toBe(rows.length)
        for (const row of rows) {
          expect(row.join('')).toBe(toPinyinLetters(q))
          expect(row.filter((part) => !syllables.includes(part))).toEqual([])
        }
      }),
    )
  })

  test('a row that was typed apart is read as it was typed', () => {
    const syllable = fc.constantFrom(...syllables.filter((text) => /[aeiouv]/.test(text)))
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 1, maxLength: 8 }), (parts) => {
        expect(rowsOf(parts.join(' '))[0]).toBe(parts.join(' '))
      }),
    )
  })

  test('a long row of letters takes no time', () => {
    expect(rowsOf('xian'.repeat(100))).toHaveLength(4)
  })
})

describe('syllables', () => {
  test('stand in the order of the alphabet, each once', () => {
    expect(syllables).toEqual([...new Set(syllables)].toSorted())
    expect(syllables).toHaveLength(412)
  })
})
