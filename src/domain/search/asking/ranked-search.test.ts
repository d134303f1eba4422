import { describe, expect, test } from 'vitest'
import { toPairWords } from '#domain/search/pairs.ts'
import { searchRanked } from './ranked-search.ts'
import type { SearchIndex } from './ranked-search.ts'
import { parseSearchQuery } from './search-query.ts'
import { toSymbols } from '#domain/search/symbols.ts'

/** Finds as Pagefind does: in order, or in any order with the shorter text first. */
function createIndex(
  texts: Record<string, string>,
  order: SearchIndex['order'] = 'relevance',
): SearchIndex {
  const pages = Object.entries(texts).map(([id, text], age) => {
    const words = toPairWords(toSymbols(text).symbols)
    return { id, words, score: order === 'date' ? -age : 1 / words.length }
  })
  return {
    size: pages.length,
    order,
    find: (asked, how) => {
      const holds = (words: readonly string[]) =>
        how === 'in-order'
          ? words.join(' ').includes(asked.join(' '))
          : asked.every((word) => words.some((known) => known.startsWith(word)))
      const found = pages.filter(({ words }) => holds(words))
      return Promise.resolve(found.map(({ id, score }) => ({ id, score, place: 0 })))
    },
  }
}

const ask = async (typed: string, index: SearchIndex) => {
  const { matches, loose } = await searchRanked(parseSearchQuery(typed), index)
  return { matches: matches.map(({ id }) => id), loose: loose.map(({ id }) => id) }
}

const texts = {
  whole: '川口社区的网格管理',
  both: '社区网格，川口',
  rare: '川口的小学',
  common: '社区',
  other: '社区和村',
  more: '社区，街道',
  again: '社区，镇',
  last: '社区，乡',
}

describe('searchRanked', () => {
  test('the phrase comes first; what holds only its words is apart', async () => {
    const found = await ask('川口社区', createIndex(texts))
    expect(found.matches).toEqual(['whole'])
    expect(found.loose[0]).toBe('both')
  })

  test('an entry that lacks only what tells little is similar; one that lacks the rest is not', async () => {
    const { loose } = await ask('川口社区', createIndex(texts))
    expect(loose).toContain('rare')
    expect(loose).not.toContain('common')
  })

  test('terms between spaces are found wherever they stand', async () => {
    expect((await ask('网格 川口', createIndex(texts))).matches).toEqual(['both', 'whole'])
  })

  test('nothing is listed twice', async () => {
    const { matches, loose } = await ask('川口 社区 网格', createIndex(texts))
    expect(new Set([...matches, ...loose]).size).toBe(matches.length + loose.length)
  })

  test('a word that stands nowhere finds nothing, and does not hide the others', async () => {
    expect(await ask('饕餮', createIndex(texts))).toEqual({ matches: [], loose: [] })
    expect((await ask('饕餮网格', createIndex(texts))).loose).toEqual(['both', 'whole'])
  })

  test('by date, phrase and terms are one list, newest first', async () => {
    expect((await ask('社区', createIndex(texts, 'date'))).matches).toEqual([
      'whole',
      'both',
      'common',
      'other',
      'more',
      'again',
      'last',
    ])
  })
})
