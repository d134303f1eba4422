import { expect, test } from 'vitest'
import { findTextIdentities } from '#domain/privacy/find-text-identities.ts'

const context = {
  official: { phones: new Set<string>(), emails: new Set<string>() },
  today: '2026-11-22',
}
const boxes = Array.from('110101198001010010')
const kindsIn = (text: string) => findTextIdentities(text, context).map(({ kind }) => kind)

test.each([
  ['boxes of a form', boxes.join('|')],
  ['cells with a line each', boxes.join(' |\n| ')],
  ['cells of a spreadsheet', boxes.join(',')],
])('a number in %s is one number', (_where, text) => {
  expect(kindsIn(text)).toEqual(['id-number'])
})

test('numbers in paragraphs of their own are several', () => {
  expect(kindsIn(boxes.join('|\n\n|'))).toEqual([])
})
