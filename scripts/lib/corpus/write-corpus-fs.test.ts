import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { writeCorpus } from './write-corpus-fs.ts'

const made = new Map<string, string>()

/** Made once for each seed; the folder's name must not matter. */
function makeCorpus(seed: string, copy = ''): string {
  const known = made.get(seed + copy)
  if (known !== undefined) return known
  const out = mkdtempSync(join(tmpdir(), 'corpus-'))
  writeCorpus({ docs: 300, seed, out, shippedRoot: resolve('.') })
  made.set(seed + copy, out)
  return out
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .sort()
}

function digestOf(folder: string): string {
  const hash = createHash('sha256')
  for (const name of listFiles(folder)) hash.update(name).update(readFileSync(join(folder, name)))
  return hash.digest('hex')
}

describe('writeCorpus', () => {
  afterAll(() => {
    for (const folder of made.values()) rmSync(folder, { recursive: true })
  })

  test('the same seed gives the same bytes', () => {
    expect(digestOf(makeCorpus('1', ' again'))).toBe(digestOf(makeCorpus('1')))
  })

  test('another seed gives another corpus', () => {
    expect(digestOf(makeCorpus('2'))).not.toBe(digestOf(makeCorpus('1')))
  })

  test('has as many entries as asked for: a file each, and a table for each period of a ranking', () => {
    const files = listFiles(makeCorpus('1'))
    const entries = files.filter((file) => /^content\/(?:affairs|policies|summaries)\//.test(file))
    const periods = files.filter((file) => file.startsWith('data/rankings/'))
    expect(entries.length + periods.length).toBe(300)
  })

  test('lengths are spread as those of real notices, and none is too short or too long', () => {
    const root = makeCorpus('1')
    const lengths = listFiles(root)
      .filter((file) => /^content\/(?:affairs|policies|summaries)\//.test(file))
      .map((file) => readFileSync(join(root, file), 'utf8').split('\n---\n')[1]?.length ?? 0)
      .sort((a, b) => a - b)
    expect(lengths.at(0)).toBeGreaterThanOrEqual(100)
    expect(lengths.at(-1)).toBeLessThanOrEqual(20_000)
    const median = lengths[lengths.length >> 1] ?? 0
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    expect(median).toBeGreaterThan(800)
    expect(median).toBeLessThan(1600)
    expect(mean / median).toBeGreaterThan(1.4)
  })

  test('the newest years have the most entries', () => {
    const years = listFiles(makeCorpus('1')).flatMap(
      (file) => /^content\/\w+\/(\d{4})\//.exec(file)?.[1] ?? [],
    )
    const since = (from: number, to: number) =>
      years.filter((year) => Number(year) >= from && Number(year) <= to).length
    expect(since(2010, 2015)).toBeGreaterThan(0)
    expect(since(2021, 2026)).toBeGreaterThan(2 * since(2010, 2015))
  })
})
