import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHanNumber } from '#domain/text/han-number.ts'
import { toBlocks } from './blocks.ts'
import { findNumberingBreaks } from './numbering.ts'

describe('findNumberingBreaks', () => {
  it('counts each level below its heading', () => {
    expect(
      breaksIn(
        '## 一、甲\n\n### （一）子\n\n### （二）丑\n\n## 二、乙\n\n### （一）寅\n\n1. 一\n2. 二\n',
      ),
    ).toEqual([])
  })

  it('finds a number that is repeated or left out', () => {
    expect(breaksIn('## 一、甲\n\n## 二、乙\n\n## 二、丙\n\n## 四、丁\n')).toEqual([
      '二、→3',
      '四、→3',
    ])
    expect(breaksIn('（一）甲。\n\n（三）乙。\n')).toEqual(['（三）→2'])
  })

  it('finds a sequence that does not begin with one', () => {
    expect(breaksIn('## 二、甲\n')).toEqual(['二、→1'])
  })

  it('lets a list begin anew, or go on, after other text', () => {
    expect(breaksIn('1. 甲\n2. 乙\n\n另有：\n\n1. 丙\n2. 丁\n')).toEqual([])
    expect(breaksIn('1. 甲\n2. 乙\n\n另有：\n\n3. 丙\n')).toEqual([])
    expect(breaksIn('1. 甲\n2. 乙\n\n另有：\n\n4. 丙\n')).toEqual(['4.→3'])
  })

  it('does not take a list for its heading’s own count', () => {
    expect(breaksIn('## 1. 概况\n\n## 2. 做法\n\n1. 甲\n2. 乙\n\n## 3. 打算\n')).toEqual([])
  })

  it('finds 1、1、2、3 of titled paragraphs', () => {
    expect(breaksIn('1、救助。\n\n按时发放。\n\n1、优抚。\n\n2、登记。\n')).toEqual(['1、→2'])
  })

  it('takes 6、7月份 for two months and 2、7月31日 for the second entry', () => {
    expect(breaksIn('1、春节慰问。\n\n2、7月31日慰问。\n\n6、7月份走访。\n')).toEqual([])
  })

  it('begins anew in an annex', () => {
    expect(breaksIn('一、甲。\n\n二、乙。\n\n附件：细则\n\n一、丙。\n')).toEqual([])
  })

  it('is content with every full sequence, and finds the one that is missing', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), fc.nat(), (count, seed) => {
        const headings = Array.from(
          { length: count },
          (_, index) => `## ${toHanNumber(index + 1)}、题`,
        )
        expect(breaksIn(headings.join('\n\n'))).toEqual([])
        const gone = seed % (count - 1)
        expect(breaksIn(headings.toSpliced(gone, 1).join('\n\n'))).toHaveLength(1)
      }),
    )
  })
})

function breaksIn(body: string): string[] {
  const blocks = toBlocks({
    kind: 'pages',
    id: 'a',
    file: 'content/pages/a.md',
    data: {},
    body,
    bodyLine: 1,
  })
  return findNumberingBreaks(blocks).map(({ label, expected }) => `${label}→${expected}`)
}
