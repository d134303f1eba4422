import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endsSentence, splitSentences } from './sentence.ts'

describe('splitSentences', () => {
  it.each([
    ['会议通过。结果公开！', ['会议通过。', '结果公开！']],
    ['他说：“同意。”随后表决。', ['他说：“同意。”', '随后表决。']],
    ['占3.5%，共2.1万元。', ['占3.5%，共2.1万元。']],
    ['第一段没有句号\n第二段。', ['第一段没有句号', '第二段。']],
    ['等等……完了？！', ['等等……', '完了？！']],
    ['一；二；三。', ['一；二；三。']],
    ['没有结尾', ['没有结尾']],
    ['', []],
    [' \n\n ', []],
  ])('splits %j', (text, expected) => {
    expect(splitSentences(text)).toEqual(expected)
  })

  it('loses nothing but spaces', () => {
    const text = fc.string({
      unit: fc.constantFrom('民', '，', '。', '！', '”', '（', '）', '\n', ' ', '1', '.'),
    })
    fc.assert(
      fc.property(text, (sample) => {
        return splitSentences(sample).join('').replace(/\s/g, '') === sample.replace(/\s/g, '')
      }),
    )
  })
})

describe('endsSentence', () => {
  it.each([
    ['结果公开。', true],
    ['他说：“同意。”', true],
    ['（附表略。） \n', true],
    ['会议要求进一步加', false],
    ['分为以下几类：', false],
    ['', false],
  ])('tells %j is %s', (text, expected) => {
    expect(endsSentence(text)).toBe(expected)
  })
})
