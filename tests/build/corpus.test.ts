import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { runGate } from '#loaders/gate-fs.ts'
import { writeCorpus } from '../../scripts/lib/corpus/write-corpus-fs.ts'
import { createTempFolder } from '../support/fixture.ts'

test('a corpus that was made to measure search with passes the gate without a word', async () => {
  const out = await createTempFolder()
  writeCorpus({ docs: 400, seed: 'gate', out, shippedRoot: resolve('.') })
  const { corpus, issues } = await runGate(out, { now: '2026-11-22 10:00', release: false })
  expect(issues).toEqual([])
  const { affairs, policies, summaries, rankings, attachments } = corpus
  const periods = rankings.flatMap(({ data }) => data.periods)
  expect(affairs.length + policies.length + summaries.length + periods.length).toBe(400)
  expect(attachments.size).toBeGreaterThan(4)
})
