import { describe, expect, it } from 'vitest'
import { findColumnTexts } from './column-texts.ts'
import { findIdentities } from './find-identities.ts'
import { findReported } from './testing/find-reported.ts'

const names = ['何满仓', '赵桂芳', '孙满囤', '钱大壮', '周铁柱', '吴桂英', '郑满仓', '刘玉珍']
const repeat = (cell: string) => names.map(() => cell)
const kindsIn = (...lines: readonly (string | readonly string[])[]) =>
  findReported(lines.flat().join('\n')).map(({ kind }) => kind)

describe('a table that is told column by column', () => {
  it('gives away what stands far below its names', () => {
    const healths = names.map(() => 'health')
    const sums = repeat('420')
    expect(kindsIn(names, sums, repeat('肢体二级'))).toEqual(healths)
    expect(kindsIn('姓名', names, '金额', sums, '病种', repeat('肺癌'))).toEqual([
      'column-head',
      ...healths,
    ])
    expect(kindsIn(names, repeat('19480105'))).toEqual(names.map(() => 'birth-date'))
    expect(kindsIn(names, '账号', repeat('60512345678901'))).toContain('column-head')
    expect(kindsIn('姓名', names, '年龄', repeat('9'))).toEqual(names.map(() => 'minor'))
  })

  it('is told of where it stands', () => {
    const text = `救助公示\r\n\n${[...names, ...repeat('尿毒症')].join('\r\n')}\r\n`
    const found = findReported(text).map(({ start, end }) => text.slice(start, end))
    expect(found).toEqual(repeat('尿毒症'))
  })

  it('may hold sums, masked names and what people do for the village', () => {
    expect(kindsIn(names, repeat('500'), '合计4000元')).toEqual([])
    expect(kindsIn(names, repeat('3.5亩'))).toEqual([])
    expect(kindsIn(names, repeat('委员'), repeat('0311-85551234'))).toEqual([])
    expect(kindsIn('参会人员', names, '一、学习文件', '二、残疾人体检', '三、高血压随访')).toEqual(
      [],
    )
    expect(kindsIn(names, repeat('残疾人体检。'))).toEqual([])
  })

  it('is no column of another list of names', () => {
    const lists = Array.from({ length: 5 }, () => [...names, '残疾人体检'])
    expect(findColumnTexts(lists.flat().join('\n'))).toEqual([])
  })

  it('is read in bounded time, whatever its length', () => {
    const text = Array.from({ length: 60_000 }, () => '何满仓').join('\n')
    const start = performance.now()
    expect(
      findIdentities(text, {
        official: { phones: new Set(), emails: new Set() },
        today: '2026-11-22',
      }),
    ).toEqual([])
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
