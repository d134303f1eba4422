import { describe, expect, it } from 'vitest'
import { findMissingFacilities } from './facility-counts.ts'
import { findSpokenBreaks } from './spoken-numbering.ts'
import { findMentionedYears, findPresentYears } from './spoken-years.ts'
import { findStated } from './stated-figures.ts'

describe('findSpokenBreaks', () => {
  const labels = (text: string) =>
    findSpokenBreaks(text).map(({ label, expected }) => `${label}→${expected}`)

  it('finds a 一是…二是…四是', () => {
    expect(labels('一是加强领导；二是落实责任；四是总结。')).toEqual(['四是→3'])
    expect(labels('1是慰问；2是走访；3是救助；5是助残。')).toEqual(['5是→4'])
  })

  it('follows enumerations within each other', () => {
    expect(labels('一是甲：一是子，二是丑，三是寅；二是乙：一是卯；三是丙。')).toEqual([])
  })

  it('takes 一是否 for no number', () => {
    expect(labels('一是要看，二是否合格；三是记录。')).toEqual(['三是→2'])
  })
})

describe('findPresentYears', () => {
  const years = (text: string) => findPresentYears(text).map(({ year }) => year)

  it('reads two digits as a year of this century', () => {
    expect(years('09年春节假期刚过，就开始了。')).toEqual([2009])
    expect(years('2011年元旦来临之际慰问老人。')).toEqual([2011])
  })

  it('knows the first and the last year of a plan', () => {
    expect(years('在“十二五”开局之年，列入实事。')).toEqual([2011])
    expect(years('今年是“十四五”规划收官之年。')).toEqual([2025])
  })

  it('leaves alone what is only mentioned', () => {
    expect(years('2009年成立，“十二五”期间扩建，1988年春节相识。')).toEqual([])
  })
})

describe('findMentionedYears', () => {
  it('leaves out the years of documents and of versions of laws', () => {
    expect(findMentionedYears('2024年，青民发〔2016〕6号，组织法（2018年修正），12024年')).toEqual([
      2024,
    ])
  })
})

describe('findStated', () => {
  const figure = { label: '低保户数', unit: '户' }

  it('reads the number behind the full label, with its unit', () => {
    expect(findStated('低保户数为1,046户，其他', figure)).toEqual([{ value: 1046, offset: 0 }])
    expect(findStated('本季低保户数46户', figure)).toEqual([])
    expect(findStated('低保户数46人', figure)).toEqual([])
  })
})

describe('findMissingFacilities', () => {
  it('counts what the same paragraph names', () => {
    const text = '“两室一站”齐全：建了警务室、图书室，还有警务室；便民服务站已开。'
    expect(findMissingFacilities(text)).toEqual([])
    expect(findMissingFacilities(text.replace('两室', '三室'))).toMatchObject([
      { noun: '室', stated: 3, named: 2 },
    ])
  })

  it('asks nothing of a mere title', () => {
    expect(findMissingFacilities('达到“六室三站一场”的标准。')).toEqual([])
  })
})
