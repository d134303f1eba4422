import { expect, test } from 'vitest'
import type { SearchRecord } from '#domain/search/records/search-record.ts'
import { toEntryParts, toRecordText } from '#domain/search/results/entry-parts.ts'
import { toSymbols } from '#domain/search/symbols.ts'
import { loadResult } from './result-texts.ts'

const path = '/affairs/2026/x/'
const chapters = ['一、经过', '二、决定', '三、办法', '四、附则']

const record: SearchRecord = {
  kind: 'affairs',
  path,
  title: '修路的决定',
  names: [],
  // Each chapter fills a block of its own and says the word once, near its end.
  sections: chapters.map((heading) => ({
    heading,
    path: `${path}#${heading}`,
    text: `${heading}\n${'村里开会商量了很久。'.repeat(130)}\n${heading}里说到石板桥。`,
  })),
  filters: { unit: [], year: ['2026'], topic: [], validity: ['有效'], period: [] },
}
const symbols = toSymbols(toRecordText(record)).symbols.join('')
const places = [...symbols.matchAll(/石板桥/g)].map(({ index }) => index)

function openFiles() {
  const { entry, blocks } = toEntryParts(record)
  const loaded: number[] = []
  return {
    loaded,
    loadEntry: () => Promise.resolve(entry),
    loadBlock: (_: number, blockNo: number) => {
      loaded.push(blockNo)
      return Promise.resolve(blocks[blockNo - 1] ?? '')
    },
  }
}

test('a row loads the block of its best part only, and names its other parts', async () => {
  const files = openFiles()
  const hit = { no: 7, match: 'phrase', places } as const
  const { main, others } = await loadResult(hit, [Array.from('石板桥')], files)
  expect(files.loaded).toHaveLength(1)
  expect(main.excerpt).toContainEqual({ text: '石板桥', isMatch: true })
  expect(others.map(({ heading }) => heading)).toEqual(chapters.slice(1))
  expect(others.map(({ excerpt }) => excerpt)).toEqual([[], [], []])
})

test('the text of a part that is only named is loaded when it is opened', async () => {
  const files = openFiles()
  const hit = { no: 7, match: 'phrase', places } as const
  const { others } = await loadResult(hit, [Array.from('石板桥')], files)
  for (const { heading, aim } of others) {
    expect(await aim.loadText()).toContain(`${heading}里说到石板桥。`)
  }
})
