import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#domain/days/day.ts'
import { findCurrentSheets, type PostedAffair } from './current-sheets.ts'

const now = '2026-11-22 10:00'
const minDays = new Map([
  ['ledger', 15],
  ['election', 15],
])

describe('findCurrentSheets', () => {
  test('what is open to objection hangs, the next deadline first, however many of one item', () => {
    const affairs = [
      create('later', { publicity: { from: '2026-11-10', to: '2026-12-01' } }),
      create('sooner', { publicity: { from: '2026-11-10', to: '2026-11-22' } }),
    ]
    expect(list(affairs)).toEqual(['sooner until 2026-11-22', 'later until 2026-12-01'])
  })

  test('a period that has ended does not keep a sheet on the wall', () => {
    const publicity = { from: '2026-10-01', to: '2026-11-21' }
    expect(list([create('a', { publishedAt: '2026-10-01 09:00', publicity })])).toEqual([])
  })

  test('of each item the newest disclosure hangs for the time that the catalogue gives', () => {
    const affairs = [
      create('september', { publishedAt: '2026-11-12 09:00' }),
      create('october', { publishedAt: '2026-11-13 09:00' }),
    ]
    expect(list(affairs)).toEqual(['october until 2026-11-30'])
  })

  test('the day of posting is not counted, and the last day is a working day', () => {
    // 8 November and fifteen days is Monday the 23rd; 7 November would end on a Sunday.
    expect(list([create('a', { publishedAt: '2026-11-08 09:00' })])).toEqual(['a until 2026-11-23'])
    expect(list([create('a', { publishedAt: '2026-11-07 09:00' })])).toEqual(['a until 2026-11-23'])
    expect(list([create('a', { publishedAt: '2026-11-05 09:00' })])).toEqual([])
  })

  test('an item without a time of its own hangs for ninety days', () => {
    const item = 'charter'
    expect(list([create('a', { item, publishedAt: '2026-09-01 09:00' })])).toHaveLength(1)
    expect(list([create('a', { item, publishedAt: '2026-08-01 09:00' })])).toEqual([])
  })

  test('posted before its period begins, a sheet hangs until the period has ended', () => {
    const publicity = { from: '2026-11-25', to: '2026-12-30' }
    expect(list([create('a', { publicity })])).toEqual(['a until 2026-12-30'])
  })

  test('what was withdrawn never hangs, and what it replaced comes back', () => {
    const withdrawn = { on: '2026-11-21', reason: '金额有误' }
    const publicity = { from: '2026-11-10', to: '2026-12-01' }
    const affairs = [
      create('wrong', { publishedAt: '2026-11-20 09:00', withdrawn, publicity }),
      create('right', { publishedAt: '2026-11-18 09:00' }),
    ]
    expect(list(affairs).map((line) => line.split(' ')[0])).toEqual(['right'])
  })

  test('each affair hangs once, none too long, in the same order whatever order they came in', () => {
    fc.assert(
      fc.property(fc.array(arbitraryAffair, { maxLength: 12 }), (drafts) => {
        const affairs = drafts.map((affair, index) => ({ ...affair, id: `a${index}` }))
        const sheets = findCurrentSheets(affairs, minDays, now)
        const ids = sheets.map(({ affair }) => affair.id)
        expect(new Set(ids).size).toBe(ids.length)
        expect(sheets.every(({ until }) => until >= '2026-11-22')).toBe(true)
        expect(list(affairs.toReversed())).toEqual(list(affairs))
      }),
    )
  })
})

const arbitraryAffair = fc
  .record({
    item: fc.constantFrom('ledger', 'election', 'charter'),
    age: fc.integer({ min: 0, max: 120 }),
    open: fc.option(fc.integer({ min: -20, max: 20 }), { nil: undefined }),
  })
  .map(({ item, age, open }) =>
    create('', {
      item,
      publishedAt: `${addDays('2026-11-22', -age)} 09:00`,
      publicity: open === undefined ? undefined : toPublicity(age, open),
    }),
  )

function toPublicity(age: number, end: number): { from: string; to: string } {
  const from = addDays('2026-11-22', -age)
  const to = addDays('2026-11-22', end)
  return { from, to: to < from ? from : to }
}

function create(id: string, data: Partial<DraftData>): PostedAffair {
  const { publicity, ...rest } = data
  const days = publicity && { ...publicity, dayKind: 'calendar' as const }
  return {
    id,
    data: {
      item: 'ledger',
      publishedAt: '2026-11-20 09:00',
      withdrawn: undefined,
      ...rest,
      publicity: days,
    },
  }
}

function list(affairs: readonly PostedAffair[]): string[] {
  return findCurrentSheets(affairs, minDays, now).map(
    ({ affair, until }) => `${affair.id} until ${until}`,
  )
}

interface DraftData extends Omit<PostedAffair['data'], 'publicity'> {
  readonly publicity: { readonly from: string; readonly to: string } | undefined
}
