import { mkdtempSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Corpus } from '#domain/corpus.ts'
import { withAttachments } from './attachments/read-attachments-fs.ts'
import { readCorpusCopy, writeCorpusCopy } from './corpus-copy-fs.ts'
import { loadCorpus } from './corpus-fs.ts'

const folder = mkdtempSync(join(tmpdir(), 'corpus-copy-'))
const file = join(folder, 'below/corpus')
const root = join(process.cwd(), 'tests/fixtures/sites/town')
let corpus: Corpus

beforeAll(async () => {
  const read = await withAttachments(loadCorpus(root).corpus, root)
  corpus = { ...read, attachmentParts: new Map() }
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

test('a corpus comes out of its file as it went in, each thing in its place', () => {
  writeCorpusCopy(corpus, file)
  const copy = readCorpusCopy(file)
  expect(copy).toStrictEqual(corpus)
  // Pages have keys over their props as text: the order of fields and members counts.
  expect(JSON.stringify(copy)).toBe(JSON.stringify(corpus))
  expect([...copy.tables.keys()]).toEqual([...corpus.tables.keys()])
})

test('a list that is longer than one piece of the file comes out whole', () => {
  const files = Array.from({ length: 1201 }, (_, index) => `data/${String(index)}`)
  const tables = new Map(
    [...corpus.tables.values()].flatMap((table) => files.map((name) => [name, table] as const)),
  )
  writeCorpusCopy({ ...corpus, files, tables }, file)
  const copy = readCorpusCopy(file)
  expect(copy.files).toEqual(files)
  expect([...copy.tables.keys()]).toEqual(files)
})

test('a file that was cut short is refused', () => {
  writeCorpusCopy(corpus, file)
  truncateSync(file, statSync(file).size - 1)
  expect(() => readCorpusCopy(file)).toThrow(RangeError)
})

test('nobody else on the machine may read it', () => {
  writeCorpusCopy(corpus, file)
  expect(statSync(file).mode & 0o077).toBe(0)
})
