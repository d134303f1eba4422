import { describe, expect, it } from 'vitest'
import { affairSchema } from '#schemas/affair.ts'
import { policySchema } from '#schemas/policy.ts'
import { createFieldQuestion } from './field-question.ts'

describe('createFieldQuestion', () => {
  it('asks in the words of the documentation, and knows what may be left out', () => {
    expect(createFieldQuestion(affairSchema, 'createdOn')).toMatchObject({
      field: 'createdOn',
      help: '内容生成的日期。',
      isOptional: false,
    })
    expect(createFieldQuestion(affairSchema, 'abstract').isOptional).toBe(true)
  })

  it('reaches fields of a field and parts of a list', () => {
    expect(createFieldQuestion(affairSchema, 'publicity.from')).toMatchObject({
      field: 'publicity.from',
      help: '公示从哪一天开始。',
    })
    expect(createFieldQuestion(policySchema, 'issuers.1')).toMatchObject({
      field: 'issuers',
      help: '发文机关，填单位编号；联合发文依次列出。',
    })
  })

  it('refuses what the schema refuses, in the words of the gate', () => {
    const { read } = createFieldQuestion(affairSchema, 'createdOn')
    expect(read('2026-02-30').fault).toEqual({
      what: '“createdOn”写法不对（现在是“2026-02-30”）',
      mend: '应写成 2026-09-03 这样的真实日期。内容生成的日期。',
    })
    expect(read('2026-02-28')).toEqual({ value: '2026-02-28' })
  })

  it('takes numbers as numbers', () => {
    const { read } = createFieldQuestion(affairSchema, 'publicity.days')
    expect(read('15')).toEqual({ value: '15' })
    expect(read('0').fault?.what).toBe('“publicity › days”写法不对（现在是“0”）')
    expect(read('半个月').fault?.what).toBe('“publicity › days”写法不对（现在是“半个月”）')
  })

  it('cleans before it checks, and checks further what the schema takes', () => {
    const { read } = createFieldQuestion(affairSchema, 'title', {
      clean: (text) => text.toUpperCase(),
      check: (title) => (title === 'TAKEN' ? { what: 'taken', mend: 'another' } : undefined),
    })
    expect(read('free')).toEqual({ value: 'FREE' })
    expect(read('taken').fault?.what).toBe('taken')
  })

  it('knows every field that it is asked for', () => {
    expect(() => createFieldQuestion(affairSchema, 'titel')).toThrow('No such field: titel')
  })
})
