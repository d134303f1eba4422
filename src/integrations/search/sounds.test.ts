import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { simplify } from '#domain/search/terms/simplify.ts'
import { toSoundSymbol } from '#domain/search/terms/sound-symbols.ts'
import { toSoundRow } from '#domain/search/terms/to-sound-row.ts'
import { parsePinyin } from '#domain/search/terms/parse-pinyin.ts'
import { syllables } from '#domain/search/terms/syllables.ts'
import { createSearchSounds } from './sound-tables.ts'
import { createSounds, toPinyin } from './sounds.ts'

const sounds = createSounds()
const tables = createSearchSounds()
const heardIn = (typed: string, text: string) =>
  parsePinyin(typed, syllables).some((row) =>
    sounds(text).join('').includes(row.map(toSymbol).join('')),
  )
const toSymbol = (syllable: string) => toSoundSymbol(syllables.indexOf(syllable))

describe('toPinyin', () => {
  test.each([
    ['便民服务', 'bian min fu wu'],
    ['区民政局', 'qu min zheng ju'],
    ['银行', 'yin hang'],
    ['行政村', 'xing zheng cun'],
    ['会计', 'kuai ji'],
    ['会议', 'hui yi'],
    ['重庆', 'chong qing'],
    ['重建', 'chong jian'],
    ['差额选举', 'cha e xuan ju'],
    ['调查', 'diao cha'],
    ['调解', 'tiao jie'],
    ['供给', 'gong ji'],
    ['参与', 'can yu'],
    ['处分', 'chu fen'],
    ['绿化', 'lv hua'],
    ['略阳县', 'lve yang xian'],
    ['六安', 'lu an'],
    ['尉氏县', 'wei shi xian'],
    ['盖州市', 'gai zhou shi'],
    ['解放社区', 'jie fang she qu'],
    ['咀头社区', 'zui tou she qu'],
    ['曾家村', 'zeng jia cun'],
    ['仇家湾', 'qiu jia wan'],
    ['解家沟', 'xie jia gou'],
    ['区家庄', 'ou jia zhuang'],
    ['查家坪', 'zha jia ping'],
    ['社区家庭', 'she qu jia ting'],
    ['检查家园', 'jian cha jia yuan'],
  ])('%s is read %s', (name, pinyin) => {
    expect(toPinyin(name)).toBe(pinyin)
  })
})

describe('createSounds', () => {
  test('a title is heard by its syllables', () => {
    expect(heardIn('dibao', '2026年第三季度低保公示')).toBe(true)
    expect(heardIn('dībǎo gōngshì', '2026年第三季度低保公示')).toBe(true)
    expect(heardIn('dibao', '低（保）')).toBe(true)
  })

  test('nothing is heard across what has no sound', () => {
    for (const text of ['低，保', '低2保', '低A保', '保低']) {
      expect(heardIn('dibao', text), text).toBe(false)
    }
  })

  test('what is no Han character is one break, and none at the ends', () => {
    expect(sounds('2016年，A12保')).toEqual([...sounds('年'), '\n', ...sounds('保')])
    expect(sounds('2016')).toEqual([])
  })
})

describe('createSearchSounds', () => {
  test('each usual character has one syllable, and characters typed sound as they are indexed', () => {
    const all = Array.from(tables.characters.join(''))
    expect(all).toHaveLength(6763)
    expect(new Set(all).size).toBe(6763)
    expect(toSoundRow('底宝', tables)).toEqual(sounds('低保'))
    expect(toSoundRow('2026年底宝', tables)).toEqual(sounds('年低保'))
    expect(toSoundRow('低', tables)).toBeUndefined()
    expect(toSoundRow('低𠮷保', tables)).toBeUndefined()
    expect(toSoundRow('2026', tables)).toBeUndefined()
  })

  test('traditional characters are simplified where they show that the writing is traditional', () => {
    expect(simplify('最低生活保障對象', tables)).toBe('最低生活保障对象')
    expect(simplify('財務與衆裏説', tables)).toBe('财务与众里说')
    expect(simplify('乾淨', tables)).toBe('干净')
    expect(simplify('乾县', tables)).toBe('乾县')
  })

  test('with them, full-width letters and digits become half-width, other marks stay', () => {
    expect(simplify('Ａ類（２０１６）《辦法》', tables)).toBe('A类（2016）《办法》')
    expect(simplify('Ａ类（２０１６）', tables)).toBe('Ａ类（２０１６）')
  })

  test('is small enough to be loaded when nothing was found', () => {
    expect(gzipSync(JSON.stringify(tables), { level: 9 }).length).toBeLessThan(25_000)
  })
})
