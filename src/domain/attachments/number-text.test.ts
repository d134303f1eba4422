import { expect, test } from 'vitest'
import { isNumberText } from './number-text.ts'

test.each([
  '0',
  '42',
  ' 42 ',
  '-3',
  '−3',
  '+1',
  '9,600.00',
  '¥500',
  '￥1,200',
  '3.5%',
  '40 %',
  '4％',
])('%s is a number', (text) => {
  expect(isNumberText(text)).toBe(true)
})

test.each(['', '—', '12户', '2026-09', '2026.9.1', '第1', '1.', '%', '¥'])('%s is none', (text) => {
  expect(isNumberText(text)).toBe(false)
})
