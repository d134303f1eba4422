import { expect, test } from 'vitest'
import { createPagefindShard } from './pagefind-shard.ts'
import type { PagefindShard } from './pagefind-shard.ts'

const shard = { id: 'heads-2026', digest: 'd', first: 100, count: 9, years: null }

test('an index that is asked for words is never asked for filters', async () => {
  const asked: [index: string, term: string | null, options: object][] = []
  const open = (index: string) => (): Promise<PagefindShard> =>
    Promise.resolve({
      search: (term, options) => {
        asked.push([index, term, options])
        return Promise.resolve({ results: [{ id: '3.5', words: [7] }] })
      },
    })
  const { find, list } = createPagefindShard(shard, open('words'), open('filters'))
  expect(await list({ year: ['2025', '2026'] })).toEqual([103])
  expect(await find(['aa', 'bb'], 'first')).toMatchObject([{ no: 103, places: [7] }])
  expect(asked).toEqual([
    ['filters', null, { filters: { year: { any: ['2025', '2026'] } } }],
    ['words', '"aa bb"', {}],
  ])
})
