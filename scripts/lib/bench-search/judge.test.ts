import { describe, expect, test } from 'vitest'
import { isFaultless, judgeQuery, summarise } from './judge.ts'
import type { KindQuery } from './query-kinds/create-queries.ts'
import type { Measure } from './query-kinds/query-kind.ts'
import type { OutcomeRow } from './searchers/searcher.ts'

const exact = (path: string): OutcomeRow => ({ path, isExact: true })
const near = (path: string): OutcomeRow => ({ path, isExact: false })
const knowsNothing = { shows: () => false }

function judge(measure: Measure, answers: string[], rows: OutcomeRow[], exactCount?: number) {
  const kind = { id: measure, name: measure, reason: '', measure, create: () => undefined }
  const query: KindQuery = { kind, text: '问', answers }
  const counted = exactCount ?? rows.filter(({ isExact }) => isExact).length
  return judgeQuery(query, { rows, exactCount: counted, firstMs: 0, completeMs: 0 }, knowsNothing)
}

describe('phrases', () => {
  test('what is not among the exact rows is lost', () => {
    expect(judge('phrase', ['a', 'b'], [exact('a'), near('b')])).toMatchObject({ recall: 0.5 })
  })

  test('an exact row that does not hold the string is wrong, a near one only strictly', () => {
    expect(judge('phrase', ['a'], [exact('a'), exact('x')])).toMatchObject({ precision: 0.5 })
    expect(judge('phrase', ['a'], [exact('a'), near('x')])).toMatchObject({
      precision: 1,
      strictPrecision: 0.5,
    })
  })

  test('rows that are only counted are taken for the missing ones', () => {
    expect(judge('phrase', ['a', 'b', 'c', 'd'], [exact('a')], 3)).toMatchObject({ recall: 0.75 })
  })

  test('nothing found is neither complete nor right', () => {
    expect(judge('phrase', ['a'], [])).toMatchObject({ recall: 0, precision: 0 })
  })
})

describe('known items', () => {
  test('the best of the answers counts', () => {
    expect(judge('known', ['b', 'c'], [near('a'), exact('c'), near('b')])).toMatchObject({
      rank: 2,
    })
  })

  test('beyond the tenth row nobody looks', () => {
    const rows = Array.from({ length: 12 }, (_, index) => near(String(index)))
    expect(judge('known', ['11'], rows).rank).toBeUndefined()
  })

  test('figures are shares and the mean of the reciprocal places', () => {
    const judgements = [
      judge('known', ['a'], [near('a')]),
      judge('known', ['a'], [near('x'), near('a')]),
      judge('known', ['a'], []),
      judge('known', ['a'], [near('a')]),
    ]
    expect(summarise('known', judgements)).toEqual({
      count: 4,
      figures: { first: 0.5, 'first 3': 0.75, 'first 10': 0.75, MRR: 0.625 },
    })
  })
})

describe('absent strings', () => {
  test('near rows may be shown, exact ones may not', () => {
    expect(isFaultless(judge('absent', [], [near('a')]))).toBe(true)
    expect(isFaultless(judge('absent', [], [exact('a')]))).toBe(false)
  })
})
