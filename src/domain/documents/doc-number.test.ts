import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  findDocNumbers,
  isCanonicalDocNumber,
  parseDocNumber,
  suggestDocNumber,
} from './doc-number.ts'

describe('parseDocNumber', () => {
  it.each([
    '铜民办发〔2016〕121号',
    '铜民发〔2016〕49号',
    '铜民发〔2016〕60号',
    '中办发〔2004〕25号',
    '汴办〔2007〕52号',
    '国办公开办函〔2021〕30号',
    '和政发〔2024〕3号',
    '日政办发〔2024〕12号',
    '云溪民示〔2026〕1号',
  ])('leaves %s as it is', (text) => {
    expect(parseDocNumber(text)?.text).toBe(text)
    expect(isCanonicalDocNumber(text)).toBe(true)
  })

  it.each([
    ['宁党办[2006]36号', '宁党办〔2006〕36号'],
    ['宁民发[2006]112号', '宁民发〔2006〕112号'],
    ['铜民发﹝2012﹞45号', '铜民发〔2012〕45号'],
    ['铜民发〔2018)23号', '铜民发〔2018〕23号'],
    ['铜民发（2016）49号', '铜民发〔2016〕49号'],
    ['铜民发【2016】49号', '铜民发〔2016〕49号'],
    ['铜民发［2016］49号', '铜民发〔2016〕49号'],
    ['铜民发〔2016〕049号', '铜民发〔2016〕49号'],
    ['铜民发〔2016〕第49号', '铜民发〔2016〕49号'],
    [' 铜民发 〔 2016 〕 第 049 号 ', '铜民发〔2016〕49号'],
    ['铜民发〔２０１６〕４９号', '铜民发〔2016〕49号'],
  ])('normalises %s', (text, expected) => {
    expect(parseDocNumber(text)?.text).toBe(expected)
    expect(isCanonicalDocNumber(text)).toBe(false)
  })

  it('gives the parts', () => {
    expect(parseDocNumber('铜民办发〔2016〕121号')).toEqual({
      agency: '铜民办发',
      year: 2016,
      serial: 121,
      text: '铜民办发〔2016〕121号',
    })
  })

  it.each([
    '无',
    '',
    '〔2016〕121号',
    '铜民办发〔2016〕号',
    '铜民办发〔2016〕0号',
    '铜民办发〔16〕121号',
    '铜民办发〔2016〕121',
    '铜民办发〔xxxx〕x号',
    '铜民办发2016121号',
    '黑市社办发20232号',
    '《通知》（铜民发〔2016〕49号）',
    '国务院令第711号',
  ])('reads nothing from %j', (text) => {
    expect(parseDocNumber(text)).toBeUndefined()
  })

  it('reads back what it writes, whatever the brackets', () => {
    const brackets = fc.constantFrom('〔〕', '[]', '（）', '【】', '﹝﹞', '［］', '〔)', '（]')
    fc.assert(
      fc.property(
        fc.constantFrom('铜民发', '云溪政办发', '国办函', '云溪府办', '云溪复'),
        fc.integer({ min: 1949, max: 2099 }),
        fc.integer({ min: 1, max: 99_999 }),
        brackets,
        (agency, year, serial, pair) => {
          const spelled = `${agency}${pair.slice(0, 1)}${year}${pair.slice(1)}${serial}号`
          const parsed = parseDocNumber(spelled)
          expect(parsed).toMatchObject({ agency, year, serial })
          expect(parseDocNumber(parsed?.text ?? '')).toEqual(parsed)
        },
      ),
    )
  })
})

describe('findDocNumbers', () => {
  it.each([
    ['按照市民政局的规定和宁党办[2006]36号文件精神', ['宁党办〔2006〕36号']],
    ['依据宁党办[2006]36号和宁民发[2006]112号执行', ['宁党办〔2006〕36号', '宁民发〔2006〕112号']],
    ['《关于进一步加强的意见》和宁党办[2006]36号', ['宁党办〔2006〕36号']],
    [
      '印发《方案》的通知（铜民发〔2016〕49号、铜民发〔2016〕60号）',
      ['铜民发〔2016〕49号', '铜民发〔2016〕60号'],
    ],
    ['现将铜民办发〔2016〕121号转发给你们', ['铜民办发〔2016〕121号']],
    ['根据中办发〔2004〕25号文件及汴办〔2007〕52号', ['中办发〔2004〕25号', '汴办〔2007〕52号']],
    ['请遵照执行铜民发〔2018)23号', ['铜民发〔2018〕23号']],
    ['（和政发〔2024〕3号）', ['和政发〔2024〕3号']],
    ['太和政办发〔2024〕3号', ['太和政办发〔2024〕3号']],
    ['2024年5月6日云溪民函〔2024〕7号批复', ['云溪民函〔2024〕7号']],
    ['日政办发〔2024〕12号', ['日政办发〔2024〕12号']],
    ['发文字号：云溪组发﹝2026﹞007号', ['云溪组发〔2026〕7号']],
    ['见云溪社发〔2026〕第8号', ['云溪社发〔2026〕8号']],
    ['黑市社办发20232号、黑市民字202330号', []],
    ['的〔2016〕49号', []],
    ['〔2016〕49号', []],
    ['2016年12月13日', []],
  ])('finds those of %s', (text, expected) => {
    expect(findDocNumbers(text).map((number) => number.text)).toEqual(expected)
  })

  it('tells where each stands and how it is spelled there', () => {
    const text = '按照宁党办[2006]36号和宁民发［２００６］ 112号'
    const found = findDocNumbers(text)
    expect(found.map(({ raw }) => raw)).toEqual(['宁党办[2006]36号', '宁民发［２００６］ 112号'])
    expect(found.every(({ raw, offset }) => text.startsWith(raw, offset))).toBe(true)
    expect(found.map(({ offset }) => offset)).toEqual([2, 15])
  })

  it('finds a number in the middle of any other text', () => {
    const prose = fc.string({ unit: fc.constantFrom('，', '。', '的', '中', 'a', '1', '《', '\n') })
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const found = findDocNumbers(`${before}，铜民发〔2016〕49号${after}`)
        expect(found.map(({ text }) => text)).toEqual(['铜民发〔2016〕49号'])
        expect(found[0]?.offset).toBe(before.length + 1)
      }),
    )
  })
})

describe('suggestDocNumber', () => {
  it.each([
    ['黑市社办发20232号', '黑市社办发〔2023〕2号'],
    ['黑市民字202330号', '黑市民字〔2023〕30号'],
    ['黑市社建字20236号', '黑市社建字〔2023〕6号'],
    ['黑市民函202322号', '黑市民函〔2023〕22号'],
    ['黑市社办发20239号', '黑市社办发〔2023〕9号'],
    ['铜民发2016〕49号', '铜民发〔2016〕49号'],
    ['铜民发〔2016 49号', '铜民发〔2016〕49号'],
  ])('guesses that %s was %s, without certainty', (text, expected) => {
    expect(suggestDocNumber(text)).toMatchObject({ text: expected, isCertain: false })
  })

  it.each([
    '无',
    '电话20232号',
    '铜民发2016号',
    '铜民发1216号',
    '铜民发201605号',
    '铜民发2016 123456号',
  ])('guesses nothing for %s', (text) => {
    expect(suggestDocNumber(text)).toBeUndefined()
  })
})
