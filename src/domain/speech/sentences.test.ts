import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toRowSpeech } from './row-speech.ts'
import { findSentenceSpans } from './sentence-spans.ts'
import { splitUtterances } from './utterances.ts'

const prose = fc.string({
  unit: fc.constantFrom('民', '公', '，', '。', '；', '！', '”', '\n', ' ', '1', '.', '𠮷'),
  maxLength: 300,
})

describe('findSentenceSpans', () => {
  it.each([
    ['会议通过。结果公开！', ['会议通过。', '结果公开！']],
    ['他说：“同意。”随后表决。', ['他说：“同意。”', '随后表决。']],
    ['一是公开；二是审核。', ['一是公开；', '二是审核。']],
    ['第一行\n 第二行 ', ['第一行', '第二行']],
    ['占3.5%，共2.1万元。', ['占3.5%，共2.1万元。']],
    ['没有结尾', ['没有结尾']],
    ['——。…', []],
    ['', []],
  ])('finds the sentences of %j', (text, sentences) => {
    expect(findSentenceSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(
      sentences,
    )
  })

  it('leaves out nothing that can be said, and takes nothing twice', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const sentences = findSentenceSpans(text).map(({ start, end }) => text.slice(start, end))
        const said = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '')
        return said(sentences.join('')) === said(text)
      }),
    )
  })
})

describe('splitUtterances', () => {
  it('leaves a short sentence whole', () => {
    expect(splitUtterances('荷花社区财务公开。')).toEqual(['荷花社区财务公开。'])
  })

  it('cuts a long one after a comma', () => {
    expect(splitUtterances('一二三四五六，七八九十', 10)).toEqual(['一二三四五六，', '七八九十'])
  })

  it('cuts no number where it need not', () => {
    expect(splitUtterances('共计收入金额一二12345元', 12)).toEqual(['共计收入金额一二', '12345元'])
  })

  it('loses nothing, keeps the limit and breaks no character', () => {
    fc.assert(
      fc.property(prose, fc.integer({ min: 4, max: 90 }), (text, limit) => {
        const pieces = splitUtterances(text, limit)
        expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
        expect(pieces.every((piece) => piece.length <= limit && piece.isWellFormed())).toBe(true)
      }),
    )
  })
})

describe('toRowSpeech', () => {
  it('says each cell with the head of its column', () => {
    const cells = [
      { head: '社区', value: '荷花' },
      { head: '户数', value: '12' },
    ]
    expect(toRowSpeech(3, cells)).toBe('第3行：社区，荷花；户数，12。')
  })

  it.each([
    ['金额（元）', '1,200.00', '金额，1,200.00元'],
    ['占比(%)', '46.2', '占比，46.2%'],
    ['金额（元）', '未发生', '金额，未发生'],
    ['得分（满分100）', '85', '得分（满分100），85'],
    ['备注', ' ', '备注，空'],
    ['上期', '—', '上期，无'],
    ['', '荷花', '荷花'],
    ['社区', '合计', '合计'],
  ])('says under %s the cell %j as %s', (head, value, said) => {
    expect(toRowSpeech(1, [{ head, value }])).toBe(`第1行：${said}。`)
  })
})
