import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareUnits, listComparable } from './compare-units.ts'
import type { UnitFiguresFile } from './unit-figures-file.ts'

describe('two units side by side', () => {
  it('have the same figure in the same periods, with the difference to the fen', () => {
    const a = createFile('a', [
      ['2026-Q2', 0.3],
      ['2026-Q1', 5],
    ])
    const b = createFile('b', [['2026-Q2', 0.1]])
    expect(compareUnits(a, b).figures[0]?.rows).toEqual([
      { period: '2026-Q1', label: '2026年第一季度', a: 5 },
      { period: '2026-Q2', label: '2026年第二季度', a: 0.3, b: 0.1, difference: 0.2 },
    ])
  })

  it('are not compared by figures that never fell into one period, or are counted otherwise', () => {
    const a = createFile('a', [['2026-Q1', 5]])
    expect(compareUnits(a, createFile('b', [['2026-Q2', 5]])).figures).toEqual([])
    expect(compareUnits(a, createFile('b', [['2026', 5]])).figures).toEqual([])
  })

  it('have their places where both had one in some period', () => {
    const place = { period: '2026-Q1', rank: 2, isTied: false, count: 9 }
    const a = { ...createFile('a', []), rankings: [createRanking([place])] }
    const b = { ...createFile('b', []), rankings: [createRanking([{ ...place, rank: 5 }])] }
    expect(compareUnits(a, b).rankings[0]?.rows).toMatchObject([{ a: { rank: 2 }, b: { rank: 5 } }])
    const later = { ...b, rankings: [createRanking([{ ...place, period: '2026-Q2' }])] }
    expect(compareUnits(a, later).rankings).toEqual([])
  })

  it('have a count for every group that one of them has', () => {
    const a = { ...createFile('a', []), groups: [{ name: '财务', count: 3 }] }
    const b = { ...createFile('b', []), groups: [{ name: '惠民', count: 1 }] }
    expect(compareUnits(a, b).groups).toEqual([
      { name: '财务', a: 3, b: 0 },
      { name: '惠民', a: 0, b: 1 },
    ])
  })

  it('are of one kind and not the same', () => {
    const a = createFile('a', [['2026', 1]])
    const b = createFile('b', [['2026', 1]])
    expect(listComparable([a, b])).toEqual([a, b])
    expect(listComparable([a])).toEqual([])
    expect(listComparable([a, { ...b, unit: { ...b.unit, kind: '社区' } }])).toEqual([])
  })

  it('are offered where another of their kind has stated the same for the same period', () => {
    const periods = fc.subarray(['2024', '2025', '2026'])
    const kinds = fc.constantFrom('村', '社区')
    fc.assert(
      fc.property(fc.array(fc.tuple(periods, kinds), { maxLength: 6 }), (units) => {
        const files = units.map(([stated, kind], place) => {
          const values = stated.map((period) => [period, 1] as const)
          const file = createFile(`u${place}`, values)
          return { ...file, unit: { ...file.unit, kind } }
        })
        const expected = files.filter((one) => files.some((other) => isComparable(one, other)))
        expect(listComparable(files)).toEqual(expected)
      }),
    )
  })

  it('have opposite differences the other way round', () => {
    const values = fc.uniqueArray(
      fc.tuple(
        fc.integer({ min: 2000, max: 2030 }).map(String),
        fc.integer({ min: -1e6, max: 1e6 }).map((fen) => fen / 100 + 0),
      ),
      { selector: ([period]) => period },
    )
    fc.assert(
      fc.property(values, values, (first, second) => {
        const [a, b] = [createFile('a', first), createFile('b', second)]
        const read = (one: UnitFiguresFile, other: UnitFiguresFile) =>
          compareUnits(one, other).figures.flatMap(({ rows }) =>
            rows.map(({ difference }) => difference),
          )
        expect(read(b, a)).toEqual(
          read(a, b).map((gap) => (gap === undefined ? undefined : 0 - gap)),
        )
      }),
    )
  })
})

function isComparable(a: UnitFiguresFile, b: UnitFiguresFile): boolean {
  if (a === b || a.unit.kind !== b.unit.kind) return false
  const { figures, rankings } = compareUnits(a, b)
  return figures.length + rankings.length > 0
}

function createFile(id: string, values: (readonly [string, number])[]): UnitFiguresFile {
  const periodKind = values.some(([period]) => period.includes('Q')) ? 'quarter' : 'year'
  return {
    unit: { id, name: id, kind: '村', path: `/units/${id}/` },
    figures: [
      {
        key: 'income',
        label: '收入',
        unit: '元',
        periodKind,
        values: values.map(([period, value]) => ({ period, value })),
      },
    ],
    rankings: [],
    groups: [],
  }
}

function createRanking(places: UnitFiguresFile['rankings'][number]['places']) {
  return {
    id: 'r',
    title: '排名',
    path: '/rankings/r/',
    measure: { label: '得分', unit: '分' },
    figures: [],
    places,
  }
}
