import { describe, expect, it } from 'vitest'
import { createPlainQuestion } from './field-question.ts'
import { isBack, readAnswer } from './read-answer.ts'
import type { Question } from './question.ts'

const villages = [
  { value: 'yx-hehua', label: '荷花村（柳泉镇）', names: ['荷花村', '荷花村委会'] },
  { value: 'yx-shiqiao', label: '石桥村（石桥镇）', names: ['石桥村'] },
  { value: 'yx-shiqiaozhen', label: '石桥镇（云溪区）', names: ['石桥镇'] },
]

function ask(options: Partial<Question> = {}): Question {
  return createPlainQuestion('哪个村？', { choices: villages, ...options })
}

describe('readAnswer', () => {
  it.each([
    ['the number of a shown choice', '2', 'yx-shiqiao'],
    ['a full-width number', '２', 'yx-shiqiao'],
    ['a number with the mark of a list', '2、', 'yx-shiqiao'],
    ['an id', 'yx-hehua', 'yx-hehua'],
    ['a part of a name', '荷花', 'yx-hehua'],
    ['a part of another name', '村委', 'yx-hehua'],
    ['a whole name before all names of which it is a part', '石桥镇', 'yx-shiqiaozhen'],
    ['what is pasted with a zero-width space', '荷\u200b花村 ', 'yx-hehua'],
  ])('takes %s', (_, line, value) => {
    expect(readAnswer(ask(), line, villages)).toEqual({ kind: 'answered', value })
  })

  it('offers all that a part of a name may mean', () => {
    expect(readAnswer(ask(), '石桥', villages)).toEqual({
      kind: 'ambiguous',
      matches: villages.slice(1),
    })
  })

  it('counts only the choices that are shown', () => {
    expect(readAnswer(ask(), '2', villages.slice(0, 1)).kind).toBe('faulty')
  })

  it('refuses what is none of the choices', () => {
    expect(readAnswer(ask(), '桃花', villages)).toMatchObject({
      kind: 'faulty',
      fault: { what: '没有“桃花”这一项' },
    })
  })

  it('takes another answer where the question is open, and reads it', () => {
    const question = ask({ isOpen: true, read: (text) => ({ value: text.toUpperCase() }) })
    expect(readAnswer(question, 'other', villages)).toEqual({ kind: 'answered', value: 'OTHER' })
  })

  it('takes what is offered when nothing is typed', () => {
    const question = ask({ fallback: 'yx-hehua', isOptional: true })
    expect(readAnswer(question, '  ', [])).toEqual({ kind: 'answered', value: 'yx-hehua' })
    expect(readAnswer(question, '-', [])).toEqual({ kind: 'skipped' })
  })

  it('leaves out only what may be left out', () => {
    expect(readAnswer(ask({ isOptional: true }), '', [])).toEqual({ kind: 'skipped' })
    expect(readAnswer(ask(), '', []).kind).toBe('faulty')
    expect(readAnswer(ask(), '-', []).kind).toBe('faulty')
  })
})

describe('isBack', () => {
  it.each(['<', '＜', '《', '上一步', ' < '])('knows %s', (line) => {
    expect(isBack(line)).toBe(true)
  })

  it('leaves answers that contain the mark alone', () => {
    expect(['<5', '《办法》', ''].map(isBack)).toEqual([false, false, false])
  })
})
