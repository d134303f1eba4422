import { expect, test } from 'vitest'
import { toQueryWords } from '#domain/search/pairs.ts'
import { findRow } from './matched-records.ts'
import { createSampleParts } from './sample-parts.ts'
import type { ShardIndex } from './shard-index.ts'

const pasted =
  '村务监督委员会对上一季度的财务收支逐笔核对并在公开栏张贴满七日没有收到异议予以公布请村民继续监督'

test('a long row is found where it stands', async () => {
  const { index } = listWords(`第一句。${pasted}。`)
  expect([...(await findRow(index, Array.from(pasted)))]).toHaveLength(1)
})

test('of a row that a shard does not hold, only the most telling part is asked for', async () => {
  const { index, words } = listWords('荷塘村2026年9月水渠清淤')
  expect([...(await findRow(index, Array.from('荷塘村2026年9月桥梁加固')))]).toEqual([])
  expect(words).toEqual([toQueryWords(Array.from('桥梁加固'))])
})

test('parts that stand in different notices are no row, and the whole is not asked for', async () => {
  const { index, words } = listWords('桥梁加固。', '荷塘村修路。')
  const asked = Array.from('荷塘村2026年9月桥梁加固')
  expect([...(await findRow(index, asked))]).toEqual([])
  expect(words).toEqual(['桥梁加固', '荷塘村2'].map((part) => toQueryWords(Array.from(part))))
})

test('what only begins alike is not found', async () => {
  const { index } = listWords(`${pasted.slice(0, 30)}。`)
  expect([...(await findRow(index, Array.from(pasted)))]).toEqual([])
})

/** A shard of some texts, and the words that were asked for each time. */
function listWords(...texts: string[]): { index: ShardIndex; words: (readonly string[])[] } {
  const [shard] = createSampleParts(texts.map((text) => ({ title: '甲', text }))).texts
  if (shard === undefined) throw new Error('no shard')
  const words: (readonly string[])[] = []
  const find: ShardIndex['find'] = (row, places) => {
    words.push(row)
    return shard.find(row, places)
  }
  return { index: { ...shard, find }, words }
}
