import { describe, expect, test } from 'vitest'
import type { SearchEntry } from './search-entry.ts'
import { toPartText, toResultParts } from './sub-results.ts'
import { cutBetween, cutBlocks, toBlockNo } from './text-blocks.ts'
import { toSymbols } from '#domain/search/symbols.ts'

const entry: SearchEntry = {
  kind: 'policies',
  path: '/policies/2026/x/',
  title: '通知',
  sections: [
    { path: '', from: 0 },
    { heading: '一、对象', path: '#对象', from: 100 },
    { heading: '二、程序', path: '#程序', from: 1300 },
    { heading: '三、附则', path: '#附则', from: 2000 },
    { heading: '花名册', path: '/attachments/2026/x-pdf/', from: 2500 },
  ],
  text: '',
}
const getMain = (of: SearchEntry, places: readonly number[]) => toResultParts(of, places, 0)[0]
const listOthers = (places: readonly number[], limit = 3) =>
  toResultParts(entry, places, limit).slice(1)
const headings = (places: readonly number[], limit = 3) =>
  listOthers(places, limit).map(({ heading }) => heading)

describe('the part that stands for an entry', () => {
  test('is the part of the page with most matches', () => {
    expect(getMain(entry, [5, 110, 120, 2600, 2610, 2620])).toMatchObject({
      path: '/policies/2026/x/#对象',
      blockNo: 0,
      matchCount: 2,
    })
  })

  test('is the beginning where only the title or an attachment matched', () => {
    expect(getMain(entry, [])).toMatchObject({ path: entry.path, blockNo: 0, matchCount: 0 })
    expect(getMain(entry, [2600])).toMatchObject({ path: entry.path, matchCount: 0 })
    expect(getMain({ ...entry, sections: [] }, [])).toMatchObject({ path: entry.path })
  })
})

describe('its other parts', () => {
  test('the parts with most matches come first, then in the order of the text', () => {
    expect(headings([5, 6, 7, 110, 1350, 2100, 2110])).toEqual(['三、附则', '一、对象', '二、程序'])
    expect(headings([5, 6, 7, 110, 1350, 2100, 2110], 1)).toEqual(['三、附则'])
  })

  test('what the entry itself shows is not shown again', () => {
    expect(headings([110, 120, 1350])).toEqual(['二、程序'])
    expect(headings([110])).toEqual([])
    expect(headings([])).toEqual([])
  })

  test('a part leads to its own page and needs its own block', () => {
    expect(listOthers([3, 2600])).toEqual([
      expect.objectContaining({
        path: '/attachments/2026/x-pdf/',
        isOnPage: false,
        blockNo: 2,
      }),
    ])
  })
})

describe('the rows of a ranking', () => {
  const rows = Array.from({ length: 9 }, (_, index) => ({
    heading: `村${index}`,
    path: `#v${index}`,
    from: 100 + 20 * index,
  }))
  const ranking: SearchEntry = {
    ...entry,
    kind: 'rankings',
    sections: [{ path: '', from: 0 }, ...rows],
  }

  test('come first where a few are meant, and are opened as a whole', () => {
    expect(getMain(ranking, [3, 5, 141])).toMatchObject({ heading: '村2', isRow: true })
  })

  test('come last where what was looked for stands in many', () => {
    expect(getMain(ranking, [3, 101, 121, 141, 161])).toMatchObject({ path: ranking.path })
  })
})

describe('toPartText', () => {
  const sentences = Array.from({ length: 400 }, (_, index) => `第${index}条。`)
  const text = sentences.join('\n')
  const { symbols, offsets } = toSymbols(text)
  const blocks = cutBlocks(text, offsets)

  test('is the text between two places, in whatever block it begins', () => {
    for (const no of [0, 100, 201, 202, 203, 399]) {
      const from = symbols.join('').indexOf(`第${no}条`)
      const to = from + Array.from(`第${no}条`).length
      const blockNo = toBlockNo(from)
      expect(cutBetween(blocks[blockNo] ?? '', blockNo, from, to)).toBe(`第${no}条`)
    }
  })

  test('what lies outside the block is left out', () => {
    const part = { ...getMain(entry, []), from: 0, to: Infinity }
    expect(toPartText({ ...part, blockNo: 1 }, blocks[1] ?? '')).toBe(blocks[1]?.trim())
  })
})
