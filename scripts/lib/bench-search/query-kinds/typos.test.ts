import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRandom } from '../../corpus/random.ts'
import {
  withHomophone,
  withoutCharacter,
  withSwappedCharacters,
  withWrongCharacter,
} from './typos.ts'

const words = fc.constantFrom('财务收支', '最低生活保障', '宅基地审批结果', '太阳能路灯')
const seeds = fc.string()

describe('typos', () => {
  test('a wrong character changes one place and no other', () => {
    fc.assert(
      fc.property(words, seeds, (word, seed) => {
        const typed = withWrongCharacter(word, createRandom(seed))
        expect(countDifferences(word, typed)).toBe(1)
      }),
    )
  })

  test('a missing character leaves the others in their order', () => {
    fc.assert(
      fc.property(words, seeds, (word, seed) => {
        const typed = withoutCharacter(word, createRandom(seed))
        expect(typed).toHaveLength(word.length - 1)
        expect([word.at(0), word.at(-1)]).toEqual([typed.at(0), typed.at(-1)])
      }),
    )
  })

  test('swapped neighbours are the same characters', () => {
    fc.assert(
      fc.property(words, seeds, (word, seed) => {
        const typed = withSwappedCharacters(word, createRandom(seed))
        expect(Array.from(typed).sort()).toEqual(Array.from(word).sort())
        expect(countDifferences(word, typed)).toBe(2)
      }),
    )
  })

  test('a homophone sounds alike', () => {
    const typed = Array.from({ length: 60 }, (_, seed) =>
      withHomophone('低保', createRandom(`${seed}`)),
    )
    expect(typed).toContain('底保')
    expect(typed.every((text) => text !== undefined && countDifferences('低保', text) === 1)).toBe(
      true,
    )
  })
})

function countDifferences(one: string, other: string): number {
  expect(other).toHaveLength(one.length)
  return Array.from(one).filter((character, at) => character !== other[at]).length
}
