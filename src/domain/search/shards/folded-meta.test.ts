import { decode } from 'cborg'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toChunkEnd, toChunkStarts } from './chunk-bounds.ts'
import { foldMeta, toChunkName, unfoldMeta } from './folded-meta.ts'
import { formatPageName } from './page-name.ts'

describe('a folded list', () => {
  test('unfolds to what Pagefind reads', () => {
    const pages = [
      { index: 0, titleLength: 5, isBoard: true, isVoid: false },
      { index: 1, titleLength: 120, isBoard: false, isVoid: true },
    ]
    const meta = { version: '1.6.0', pages, starts: ['', 'ab', 'abd'], filters: [['kind', '0']] }
    expect(decode(unfoldMeta(foldMeta({ ...meta, filters: [['kind', '0']] })))).toEqual([
      '1.6.0',
      [
        ['0.5B', 1, ''],
        ['1.3cX', 1, ''],
      ],
      [
        ['', 'aazzzzzzzzz', '0'],
        ['ab', 'abczzzzzzzzz', '1'],
        ['abd', 'zzzzzzzzz', '2'],
      ],
      meta.filters,
      [],
      [],
    ])
  })

  test('loses no page, whatever its title and its standing, however many there are', () => {
    fc.assert(
      fc.property(fc.array(anyPage, { maxLength: 400 }), (facts) => {
        const pages = facts.map((page, index) => ({ ...page, index }))
        const folded = foldMeta({ version: '', pages, starts: [''], filters: [] })
        const [, unfolded] = decode(unfoldMeta(folded)) as [string, [string, number, string][]]
        expect(unfolded.map(([name]) => name)).toEqual(pages.map(formatPageName))
      }),
    )
  })

  test('leads each word, one that stands nowhere too, to the one chunk that may hold it', () => {
    fc.assert(
      fc.property(anyWords, anyWord, fc.integer({ min: 1, max: 9 }), (words, asked, size) => {
        const chunks = cut(words, size)
        const starts = toChunkStarts(
          chunks.map((chunk) => ({ first: chunk[0] ?? '', last: chunk.at(-1) ?? '' })),
        )
        const folded = foldMeta({ version: '', pages: [], starts, filters: [] })
        const rows = (decode(unfoldMeta(folded)) as [string, [], [string, string, string][]])[2]
        for (const [at, chunk] of chunks.entries()) {
          for (const word of chunk) expect(findChunks(rows, word)).toEqual([toChunkName(at)])
        }
        expect(findChunks(rows, asked)).toHaveLength(1)
      }),
    )
  })

  test('has no bound between a word and its own beginning', () => {
    const chunks = [
      { first: 'a', last: 'ab' },
      { first: 'ab', last: 'b' },
    ]
    expect(() => toChunkStarts(chunks)).toThrow(RangeError)
    expect(toChunkEnd(undefined) > 'zzzzzzzz').toBe(true)
  })
})

function findChunks(rows: readonly [string, string, string][], word: string): string[] {
  return rows.filter(([from, to]) => from <= word && word <= to).map(([, , name]) => name)
}

function cut(words: readonly string[], size: number): string[][] {
  return words.flatMap((_, at) => (at % size === 0 ? [words.slice(at, at + size)] : []))
}

const anyPage = fc.record({
  titleLength: fc.integer({ min: 0, max: 300 }),
  isBoard: fc.boolean(),
  isVoid: fc.boolean(),
})
// Few letters, so that neighbours share many.
const anyWord = fc.string({ unit: fc.constantFrom('a', 'b', 'y', 'z'), minLength: 8, maxLength: 8 })
const anyWords = fc
  .uniqueArray(anyWord, { minLength: 1, maxLength: 60 })
  .map((words) => words.toSorted())
