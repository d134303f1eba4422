import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMovements } from './movement.ts'
import type { Placing } from './movement.ts'

const placing = (key: string, rank?: number, value?: number): Placing => ({ key, rank, value })

describe('findMovements', () => {
  it('tells what became of every row', () => {
    const previous = [
      placing('a', 1, 30),
      placing('b', 2, 20),
      placing('c', 3, 10.1),
      placing('d', 4, 5),
      placing('office', undefined, 4),
    ]
    const current = [
      placing('c', 1, 40.4),
      placing('b', 2, 20),
      placing('a', 3, 12),
      placing('e', 4, 1),
      placing('office', undefined, 7),
    ]
    expect(findMovements(previous, current)).toEqual([
      { key: 'c', kind: 'up', places: 2, valueChange: 30.3 },
      { key: 'b', kind: 'same', places: 0, valueChange: 0 },
      { key: 'a', kind: 'down', places: 2, valueChange: -18 },
      { key: 'e', kind: 'new', places: 0, valueChange: undefined },
      { key: 'office', kind: 'unranked', places: 0, valueChange: 3 },
      { key: 'd', kind: 'gone', places: 0, valueChange: undefined },
    ])
  })

  it('calls a row that gained a rank unranked, not up', () => {
    expect(findMovements([placing('a')], [placing('a', 1, 3)])).toEqual([
      { key: 'a', kind: 'unranked', places: 0, valueChange: undefined },
    ])
  })

  it('refuses two rows of one key', () => {
    expect(() => findMovements([], [placing('a', 1, 1), placing('a', 2, 0)])).toThrow('key a')
  })

  it('is undone by going back', () => {
    const rank = fc.integer({ min: 1, max: 20 })
    const opposite = { up: 'down', down: 'up', same: 'same' } as const
    fc.assert(
      fc.property(rank, rank, (before, now) => {
        const [there] = findMovements([placing('a', before, 0)], [placing('a', now, 0)])
        const [back] = findMovements([placing('a', now, 0)], [placing('a', before, 0)])
        expect(there?.kind).toBeOneOf(['up', 'down', 'same'])
        expect(back?.kind).toBe(opposite[there?.kind as keyof typeof opposite])
        expect(back?.places).toBe(Math.abs(before - now))
      }),
    )
  })
})
