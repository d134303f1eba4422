import { expect, test } from 'vitest'
import { toTelHref } from './phone.ts'

test('a number is called without what was typed to be read', () => {
  expect(toTelHref('0900-5550100')).toBe('tel:09005550100')
  expect(toTelHref('（0900）555 0100－转 8001')).toBe('tel:09005550100;ext=8001')
})
