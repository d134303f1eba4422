import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isFormula } from './formula.ts'

test.each([
  "=cmd|' /C calc'!A0",
  "+cmd|' /C calc'!A0",
  "-2+3+cmd|' /C calc'!A0",
  '@SUM(1+1)*cmd',
  '=1+1',
  '＝1+1',
  '＋HYPERLINK("https://a.cn","点我")',
  '\t=1+1',
  ' =1+1',
  '"=1+1',
  '-水费',
  '+A1',
  '-1+A1',
  '=',
  'sep=;',
  'SEP=',
])('%j would be computed', (cell) => {
  expect(isFormula(cell)).toBe(true)
})

test.each([
  '',
  '-',
  '--',
  '—',
  '-12.5',
  '-12.5%',
  '+3',
  '－5',
  '-1,200.00',
  '-3万元',
  '+86 10 12345678',
  '-5（人）',
  '1=1',
  'a@b',
  '—水费',
  '（=）',
  'sep=甲乙丙',
])('%j is shown as it stands', (cell) => {
  expect(isFormula(cell)).toBe(false)
})

test('a number is never a formula, however it is signed', () => {
  fc.assert(
    fc.property(fc.integer(), fc.double({ noNaN: true, min: -1e9, max: 1e9 }), (whole, part) => {
      expect(isFormula(String(whole))).toBe(false)
      expect(isFormula(part.toFixed(2))).toBe(false)
    }),
  )
})
