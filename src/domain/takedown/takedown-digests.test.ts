import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Takedown } from '#schemas/takedown.ts'
import { toPlainRow } from './plain-row.ts'
import { createTakedownMatcher, toFileDigests, toTextDigests } from './takedown-digests.ts'
import type { DigestFields, KeyedDigest } from './takedown-digests.ts'

const withKey =
  (key: string): KeyedDigest =>
  (purpose, content) =>
    createHmac('sha256', key).update(`${purpose}\0`).update(content).digest('hex')
const keyed = withKey('one')

function record(fields: readonly DigestFields[]): Takedown[] {
  return fields.map((each) => ({ ...each, on: '2026-11-02', reason: 'personal' }))
}

const recordText = (text: string) => record(toTextDigests(toPlainRow(text).row, keyed))

test('a text is known again in any spelling, and where it stands', () => {
  const matcher = createTakedownMatcher(recordText('11010519491231002X'), keyed)
  const source = '名单见下。\n证号 １１０１０５ 19491231-002x。'
  const [match] = matcher.findText(source)
  expect(source.slice(match?.start).startsWith('１１０１０５')).toBe(true)
  expect(matcher.findText('11010519491231001X')).toEqual([])
})

test('of a long text half is enough', () => {
  const text = Array.from({ length: 60 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join(
    '',
  )
  const matcher = createTakedownMatcher(recordText(text), keyed)
  expect(matcher.findText(`前文${text.slice(7, 57)}后文`)).not.toEqual([])
  expect(matcher.findText(text.slice(5, 25))).toEqual([])
})

test('a file is known by its bytes, and by its text after another saving', () => {
  const text = '姓名,金额\n王小明,100\n李小红,200\n张小刚,300\n'
  const matcher = createTakedownMatcher(
    record(toFileDigests(Buffer.from(text), text, keyed)),
    keyed,
  )
  expect(matcher.findFile(Buffer.from(text))).toBeDefined()
  const saved = `\uFEFF${text.replaceAll('\n', '\r\n')}`
  expect(matcher.findFile(Buffer.from(saved), saved)).toBeDefined()
  expect(matcher.findFile(Buffer.from('别的'), '别的')).toBeUndefined()
})

test('without the key nothing is found, and the record says nothing of the text', () => {
  const records = recordText('11010519491231002X')
  expect(createTakedownMatcher(records, withKey('two')).findText('11010519491231002X')).toEqual([])
  expect(JSON.stringify(records)).not.toContain('1101')
})
