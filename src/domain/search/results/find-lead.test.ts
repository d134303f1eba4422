import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findLead } from './find-lead.ts'

const path = '/affairs/2026/x/'
const title = '荷花村2026年路灯维修公示'
const leadOf = (...sections: { heading?: string; text: string }[]) => {
  const whole = sections.map(({ text }) => text).join('\n')
  return whole.slice(
    findLead(
      sections.map((section) => ({ path, ...section })),
      title,
    ),
  )
}

test('an abstract is where a text begins', () => {
  const text = '荷花村修了12盏路灯，花了3600元。\n办理过程\n村民会议讨论通过。'
  expect(leadOf({ text })).toBe(text)
})

test('a heading, with or without a number, says nothing yet', () => {
  const said = '村民会议讨论通过。'
  for (const heading of ['办理过程', '一、工作开展情况', '（二）实施步骤', '3. 经费来源']) {
    expect(leadOf({ heading, text: `${heading}\n${said}` }), heading).toBe(said)
    expect(leadOf({ text: `${heading}\n${said}` }), heading).toBe(said)
  }
})

test('salutations, the title again, and what only announces are passed over', () => {
  const said = '12月3日起停水两天。'
  for (const line of [
    '各村民小组，各位村民代表：',
    title,
    '根据《村务公开办法》要求，经村民会议讨论，现将有关情况公布如下。',
  ]) {
    expect(leadOf({ text: `${line}\n${said}` }), line).toBe(said)
  }
})

test('a sentence that goes on behind 如下 is kept', () => {
  const text = '收支如下：收入3000元，支出1200元。'
  expect(leadOf({ text })).toBe(text)
})

test('the later sections are looked through, and a text of nothing else begins at its beginning', () => {
  expect(leadOf({ heading: '办理过程', text: '办理过程' }, { text: '路灯修好了。' })).toBe(
    '路灯修好了。',
  )
  expect(leadOf({ heading: '办理过程', text: '办理过程' })).toBe('办理过程')
  expect(findLead([], title)).toBe(0)
})

test('it is the beginning of a line', () => {
  const line = fc.constantFrom('一、情况', '各位村民：', '现公布如下。', '路灯修好了。', '', title)
  fc.assert(
    fc.property(
      fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { maxLength: 4 }),
      (parts) => {
        const sections = parts.map((lines) => ({ path, text: lines.join('\n') }))
        const whole = sections.map(({ text }) => text).join('\n')
        const lead = findLead(sections, title)
        expect(lead === 0 || whole[lead - 1] === '\n').toBe(true)
      },
    ),
  )
})
