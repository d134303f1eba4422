import { expect, test } from 'vitest'
import { toAskedWords } from '#domain/search/asked-words.ts'
import type { Answer, SearchRequest } from './answer.ts'
import { ask } from './ask.ts'
import { createSampleParts, sampleRequest } from './sample-parts.ts'
import type { SampleRecord } from './sample-parts.ts'
import type { SearchParts } from './search-parts.ts'

const others = Array.from({ length: 40 }, (_, no) => ({
  title: `${String.fromCharCode(0x4e10 + no)}山村${2010 + (no % 16)}年党务公开`,
  text: '会议记录。',
}))
const notice = { title: '荷花村2026年3月财务收支公开', text: '收入 1,200 元。', month: '2026-04' }

test('what titles hold is shown before any text loads, and titles of all years are asked', async () => {
  const old = { title: '基层政权工作检查情况', text: '甲。' }
  const { parts, asked } = listAsked([old, ...others, notice], { headSize: 20 })
  const first = await getFirst('基层政权工作检查', parts)
  expect(first.hits).toMatchObject([{ no: 0, match: 'phrase' }])
  const indexes = new Set(asked.map(([index]) => index))
  expect(indexes).toEqual(new Set(parts.heads.map(({ shard }) => shard.id)))
  expect(indexes.size).toBe(3)
})

test('so are titles that hold the rest of a question with a period', async () => {
  const about = { ...notice, period: '2026-03' }
  const { parts, asked } = listAsked([...others, about])
  const first = await getFirst('荷花村 2026年一季度 财务收支', parts)
  expect(first.hits).toMatchObject([{ no: others.length, match: 'dated' }])
  expect(asked.map(([index]) => index)).not.toContainEqual(expect.stringContaining('texts'))
})

test('a title that holds most of what was typed, with a slip in it, is shown before any text loads', async () => {
  const { parts, asked } = listAsked([...others, notice])
  const first = await getFirst('荷花村 2026年3月 财务收攴公开', parts)
  expect(first.hits[0]?.no).toBe(others.length)
  expect(first.exactCount).toBe(0)
  expect(asked.map(([index]) => index)).not.toContainEqual(expect.stringContaining('texts'))
})

test('so is a title that says all of a long question, one word of it otherwise', async () => {
  const { parts, asked } = listAsked([...others, notice], {
    terms: { synonyms: [['收支', '进出账']] },
  })
  const first = await getFirst('荷花村2026年3月财务进出账', parts)
  expect(first.hits[0]).toMatchObject({ no: others.length, match: 'synonym' })
  expect(asked.map(([index]) => index)).not.toContainEqual(expect.stringContaining('texts'))
})

test('a few words may be of a text, and are looked for there before anything near is shown', async () => {
  const { parts } = listAsked([...others, notice])
  expect((await getFirst('财务收攴', parts)).searchedBackTo).toBeDefined()
})

test('a date is not asked for where nothing holds the words beside it', async () => {
  const { parts, asked } = listAsked([notice])
  const first = await getFirst('2026年3月 打井', parts, { readsDates: false })
  expect(first.exactCount).toBe(0)
  const toWords = async (row: string) => (await toAskedWords(Array.from(row))).join(' ')
  const rows = asked.map(([, words]) => words)
  expect(rows).toContain(await toWords('打井'))
  expect(rows).not.toContain(await toWords('2026年3月'))
})

async function getFirst(
  q: string,
  parts: SearchParts,
  more: Partial<SearchRequest> = {},
): Promise<Answer> {
  for await (const answer of ask({ ...sampleRequest, ...more, q }, parts)) return answer
  throw new Error('no answer')
}

/** Sample parts, and of each question which index was asked for which words. */
function listAsked(
  records: readonly SampleRecord[],
  options?: Parameters<typeof createSampleParts>[1],
) {
  const asked: [index: string, words: string][] = []
  const parts = createSampleParts(records, options)
  const log = (index: SearchParts['heads'][number]) => ({
    ...index,
    find: (words: readonly string[], places: 'first' | 'all') => {
      asked.push([index.shard.id, words.join(' ')])
      return index.find(words, places)
    },
  })
  return { asked, parts: { ...parts, heads: parts.heads.map(log), texts: parts.texts.map(log) } }
}
