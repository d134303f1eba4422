import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSymbols } from '#domain/search/symbols.ts'
import { ask } from './ask.ts'
import { createSampleParts, sampleRequest } from './sample-parts.ts'
import type { SampleRecord } from './sample-parts.ts'
import { parseSearchQuery } from './search-query.ts'

// Few symbols, so that much is found, common and telling ones: words, dates, numbers, rows that are asked for in parts.
const word = fc.string({
  unit: fc.constantFrom(...Array.from('村公示年月季2026桥梁荷塘')),
  maxLength: 12,
})
const record = fc.record({ title: word, text: fc.array(word, { maxLength: 4 }) })
const queries = fc
  .array(word, { minLength: 1, maxLength: 3 })
  .map((words) => words.join(' ').trim())
  .filter((q) => q !== '')

test('what is found exactly is what holds every word, each in its title or its text, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 8 }), queries, async (drawn, q) => {
      // Some hold what is asked for, in one place or in two.
      const [one = '', ...others] = q.split(' ')
      const planted = [
        { title: '甲', text: [`${q.replaceAll(' ', '')}。`] },
        { title: one, text: others },
      ]
      const records = [...drawn, ...planted].map(({ title, text }) => ({
        title,
        text: text.join('。'),
      }))
      expect(await findExactly(q, records)).toEqual(listHolders(q, records))
    }),
    { numRuns: 300 },
  )
})

async function findExactly(q: string, records: readonly SampleRecord[]): Promise<number[]> {
  const request = { ...sampleRequest, q, readsDates: false, corrects: false }
  let found: number[] = []
  for await (const { hits, exactCount } of ask(request, createSampleParts(records))) {
    found = hits.slice(0, exactCount).map(({ no }) => no)
  }
  return found.toSorted((a, b) => a - b)
}

function listHolders(q: string, records: readonly SampleRecord[]): number[] {
  const rows = parseSearchQuery(q).terms.map((row) => row.join(''))
  return records.flatMap(({ title, text = '' }, no) => {
    const places = [title, text].map((place) => toSymbols(place).symbols.join(''))
    const holds = rows.every((row) => places.some((symbols) => symbols.includes(row)))
    return holds && rows.length > 0 ? [no] : []
  })
}
