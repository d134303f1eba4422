import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findCycles } from './find-cycles.ts'

describe('findCycles', () => {
  it.each([
    ['nothing', {}, []],
    ['a chain', { a: ['b'], b: ['c'] }, []],
    ['a diamond', { a: ['b', 'c'], b: ['d'], c: ['d'] }, []],
    ['a node that points at itself', { a: ['a'] }, [['a']]],
    ['a pair', { a: ['b'], b: ['a'] }, [['a', 'b']]],
    ['a circle with a tail', { x: ['a'], a: ['b'], b: ['c'], c: ['a'] }, [['a', 'b', 'c']]],
    ['two circles', { a: ['a'], b: ['c'], c: ['b'] }, [['a'], ['b', 'c']]],
  ] as [string, Record<string, string[]>, string[][]][])('of %s', (_, edges, expected) => {
    expect(findCycles(new Map(Object.entries(edges)))).toEqual(expected)
  })

  const graph = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 })

  it('finds one wherever a node can reach itself, and only there', () => {
    fc.assert(
      fc.property(graph, (pairs) => {
        const edges = toEdges(pairs)
        const circular = [...edges.keys()].some((node) => canReach(edges, node, node))
        return findCycles(edges).length > 0 === circular
      }),
    )
  })

  it('gives circles whose every step is an edge', () => {
    fc.assert(
      fc.property(graph, (pairs) => {
        const edges = toEdges(pairs)
        return findCycles(edges).every((cycle) =>
          cycle.every((node, index) =>
            edges.get(node)?.includes(cycle[(index + 1) % cycle.length] ?? ''),
          ),
        )
      }),
    )
  })

  it('follows a chain of 50,000', () => {
    const chain = Array.from({ length: 50_000 }, (_, index) => [`${index}`, [`${index + 1}`]])
    expect(findCycles(new Map(chain as [string, string[]][]))).toEqual([])
  })
})

function toEdges(pairs: readonly (readonly [number, number])[]): Map<string, string[]> {
  const edges = new Map<string, string[]>()
  for (const [from, to] of pairs) edges.set(`${from}`, [...(edges.get(`${from}`) ?? []), `${to}`])
  return edges
}

function canReach(edges: Map<string, string[]>, from: string, to: string): boolean {
  const seen = new Set<string>()
  const visit = (node: string): boolean =>
    (edges.get(node) ?? []).some((next) => {
      if (next === to) return true
      if (seen.has(next)) return false
      seen.add(next)
      return visit(next)
    })
  return visit(from)
}
