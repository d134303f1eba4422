import { expect, test } from 'vitest'
import { findRow } from './matched-records.ts'
import { createSampleParts } from './sample-parts.ts'
import type { ShardIndex } from './shard-index.ts'

const pasted =
  '村务监督委员会对上一季度的财务收支逐笔核对并在公开栏张贴满七日没有收到异议予以公布请村民继续监督'

test('a long row is found where it stands', async () => {
  const { index } = countWords(`第一句。${pasted}。`)
  expect([...(await findRow(index, Array.from(pasted)))]).toHaveLength(1)
})

test('the whole of it is not asked for where its beginning does not stand', async () => {
  const { index, counts } = countWords('别的内容。')
  expect([...(await findRow(index, Array.from(pasted)))]).toEqual([])
  expect(Math.max(...counts)).toBeLessThan(20)
})

test('what only begins alike is not found', async () => {
  const { index } = countWords(`${pasted.slice(0, 30)}。`)
  expect([...(await findRow(index, Array.from(pasted)))]).toEqual([])
})

/** A shard of one text, and how many words were asked for each time. */
function countWords(text: string): { index: ShardIndex; counts: number[] } {
  const [shard] = createSampleParts([{ title: '甲', text }]).texts
  if (shard === undefined) throw new Error('no shard')
  const counts: number[] = []
  const find: ShardIndex['find'] = (words, places) => {
    counts.push(words.length)
    return shard.find(words, places)
  }
  return { index: { ...shard, find }, counts }
}
