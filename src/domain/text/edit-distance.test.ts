import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance, findClosest } from './edit-distance.ts'

describe('editDistance', () => {
  it.each([
    ['', '', 0],
    ['', 'abc', 3],
    ['title', 'title', 0],
    ['titel', 'title', 1],
    ['tittle', 'title', 1],
    ['publishedOn', 'publishedAt', 2],
    ['kitten', 'sitting', 3],
    ['川口社区', '川口村', 2],
    ['ca', 'abc', 3],
  ])('from %j to %j is %d', (first, second, expected) => {
    expect(editDistance(first, second)).toBe(expected)
  })

  it('is symmetric, and zero only between equal words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', '社', '区'), maxLength: 8 })
    fc.assert(
      fc.property(word, word, (first, second) => {
        const distance = editDistance(first, second)
        return distance === editDistance(second, first) && (distance === 0) === (first === second)
      }),
    )
  })
})

describe('findClosest', () => {
  const known = ['title', 'unit', 'publishedAt', 'period', 'createdOn']

  it.each([
    ['titel', 'title'],
    ['Title', 'title'],
    ['publishedOn', 'publishedAt'],
    ['created', 'createdOn'],
    ['units', 'unit'],
    ['xyz', undefined],
    ['', undefined],
    ['it', undefined],
  ])('takes %j for %s', (word, expected) => {
    expect(findClosest(word, known)).toBe(expected)
  })

  it('prefers the earlier of two equally close words', () => {
    expect(findClosest('bat', ['cat', 'hat'])).toBe('cat')
  })

  it('finds nothing among nothing', () => {
    expect(findClosest('title', [])).toBeUndefined()
  })
})
