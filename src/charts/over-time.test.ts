import { expect, test } from 'vitest'
import { sayPeriodKind, toLabelOverTime, withoutOpeningBalance } from './over-time.ts'

test('a label loses the words that name one period, and no others', () => {
  expect(['本月收入', '本季度支出', '本年结余', '本村户数'].map(toLabelOverTime)).toEqual([
    ...['收入', '支出', '结余', '本村户数'],
  ])
})

test('a title says how long its periods are, where that is known', () => {
  expect([sayPeriodKind('quarter'), sayPeriodKind(undefined)]).toEqual(['（按季度）', ''])
})

test('the opening balance is the closing one of the period before', () => {
  const figures = [{ key: 'opening-balance' }, { key: 'balance' }]
  expect(withoutOpeningBalance(figures)).toEqual([{ key: 'balance' }])
})
