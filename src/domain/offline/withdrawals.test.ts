import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  findLaterWithdrawals,
  isRevoked,
  mergeWithdrawals,
  parseWithdrawalList,
} from './withdrawals.ts'

const path = '/affairs/2026/x/'

describe('mergeWithdrawals', () => {
  test('keeps the first moment at which each was heard of', () => {
    const first = mergeWithdrawals({}, [path], 100)
    expect(mergeWithdrawals(first, [path, '/affairs/2026/y/'], 200)).toEqual({
      [path]: 100,
      '/affairs/2026/y/': 200,
    })
  })

  test('forgets what is listed no longer', () => {
    expect(mergeWithdrawals({ [path]: 100 }, [], 200)).toEqual({})
  })

  test('hearing the same again changes nothing', () => {
    const lists = fc.array(fc.string())
    fc.assert(
      fc.property(lists, fc.nat(), fc.nat(), (listed, heardAt, later) => {
        const once = mergeWithdrawals({}, listed, heardAt)
        expect(mergeWithdrawals(once, listed, later)).toEqual(once)
      }),
    )
  })
})

describe('findLaterWithdrawals', () => {
  test('are those that the copy is older than', () => {
    const withdrawals = { [path]: 100 }
    expect(findLaterWithdrawals(99, withdrawals)).toEqual([path])
    expect(findLaterWithdrawals(100, withdrawals)).toEqual([])
    expect(findLaterWithdrawals(undefined, withdrawals)).toEqual([path])
  })
})

describe('isRevoked', () => {
  test('takes the page itself and what lies below it', () => {
    expect(isRevoked({ path, html: '' }, [path])).toBe(true)
    expect(isRevoked({ path: `${path}attachments/1/`, html: '' }, [path])).toBe(true)
  })

  test('takes every page that leads there, and every file', () => {
    const board = { path: '/units/u/', html: `<a href="${path}">` }
    expect(isRevoked(board, [path])).toBe(true)
    expect(isRevoked({ path: '/units/u/', html: `<a href="${path}#table-1">` }, [path])).toBe(true)
    expect(isRevoked({ path: '/data/affairs/2026/a.csv', html: undefined }, [path])).toBe(true)
  })

  test('leaves what has nothing to do with it', () => {
    const other = { path: '/affairs/2026/xy/', html: '<a href="/affairs/2026/x/y/">' }
    expect(isRevoked(other, [path])).toBe(false)
    expect(isRevoked({ path: '/data/a.csv', html: undefined }, [])).toBe(false)
  })
})

test('a list is read with care: it comes over the network', () => {
  expect(parseWithdrawalList({ withdrawn: [path, 7] })).toEqual([path])
  for (const data of [null, 'x', [], {}, { withdrawn: 'x' }]) {
    expect(parseWithdrawalList(data)).toBeUndefined()
  }
})
