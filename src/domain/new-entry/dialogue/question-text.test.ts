import { describe, expect, it } from 'vitest'
import { createPlainQuestion } from './field-question.ts'
import { formatPrompt, formatQuestion } from './question-text.ts'

const choices = [
  { value: 'a', label: '党务一', group: '党务' },
  { value: 'b', label: '党务二', group: '党务' },
  { value: 'c', label: '财务一', group: '财务' },
]

describe('formatQuestion', () => {
  it('shows the field, what has to be known, and the choices by group', () => {
    const question = {
      ...createPlainQuestion('哪一项？', { choices, note: '按目录。' }),
      field: 'item',
    }
    expect(formatQuestion(question).split('\n')).toEqual([
      '',
      '哪一项？（item）',
      '  按目录。',
      '  【党务】',
      '  1. 党务一',
      '  2. 党务二',
      '  【财务】',
      '  3. 财务一',
    ])
  })

  it('keeps back choices that are to be searched', () => {
    const shown = formatQuestion(createPlainQuestion('哪一项？', { choices, isSearched: true }))
    expect(shown).not.toContain('党务')
    expect(shown).toContain('输入名称的一部分')
  })
})

describe('formatPrompt', () => {
  it.each([
    [{}, '> '],
    [{ isOptional: true }, '[不填] > '],
    [{ fallback: 'b', choices }, '[党务二] > '],
    [{ fallback: '2026', isOptional: true }, '[2026；不填输入 -] > '],
  ])('says of %j what comes of typing nothing', (options, prompt) => {
    expect(formatPrompt(createPlainQuestion('?', options))).toBe(prompt)
  })
})
