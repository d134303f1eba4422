import { describe, expect, test } from 'vitest'
import type { Answer, MatchKind } from '#domain/search/asking/answer.ts'
import { toCorrectionText, toNearHeading, toNearNote, toNearStatus } from './near-wording.ts'

const thirdQuarter = {
  text: '去年三季度',
  label: '2025年第三季度',
  from: '2025-07-01',
  to: '2025-09-30',
}

describe('what is said of an answer', () => {
  test('a period that was named is found by its days, not missed by its name', () => {
    const answer = answerOf(['dated', 'dated', 'loose'], { dates: thirdQuarter })
    expect(toNearStatus('去年三季度低保', answer)).toBe(
      '找到 2 条（2025年第三季度），相近的有 1 条',
    )
    expect(toNearHeading(answer)).toBe('按日期的、相近的结果')
  })

  test('beside exact rows those of the period are counted apart', () => {
    const answer = { ...answerOf(['phrase', 'dated'], { dates: thirdQuarter }), exactCount: 1 }
    expect(toNearStatus('去年三季度', answer)).toBe('找到 1 条，按日期的有 1 条')
    expect(toNearHeading(answer)).toBe('按日期的结果')
  })

  test('what only sounds alike is not called another spelling', () => {
    const correction = { to: 'LED路灯', how: 'sound' } as const
    expect(toNearStatus('LED路灯', answerOf(['loose'], { correction }))).toBe('按读音找到 1 条')
    expect(toCorrectionText('LED路灯', correction)).toBe('没有“LED路灯”，按读音找')
    expect(toCorrectionText('dibao', { to: '低保', how: 'pinyin' })).toBe('没有“dibao”，按“低保”找')
  })

  test('of the words only those are named that were typed, and not the whole again', () => {
    const months = answerOf(['loose'], { looseWords: ['九月', '年9月', '年九月'] })
    expect(toNearNote('九月', months)).toBe('下面的内容没有完整的“九月”，只含有其中的词：9月。')
    expect(toNearNote('何花村', answerOf(['loose'], {}))).toBe(
      '下面的内容没有完整的“何花村”，只含有其中的几个字。',
    )
  })
})

function answerOf(
  matches: readonly MatchKind[],
  understood: Partial<Answer['understood']>,
): Answer {
  return {
    hits: matches.map((match, no) => ({ no, match, places: [] })),
    exactCount: 0,
    isComplete: true,
    understood: { marks: [], synonyms: [], looseWords: [], ...understood },
  }
}
