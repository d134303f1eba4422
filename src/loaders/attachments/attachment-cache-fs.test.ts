import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import packageJson from '../../../package.json' with { type: 'json' }
import { openAttachmentCache } from './attachment-cache-fs.ts'
import type { PackedReading } from './attachment-reader.ts'
import { readerVersion } from './reader-version.ts'

const reading: PackedReading = {
  content: { kind: 'text', paragraphs: ['正文'] },
  findings: [{ kind: 'hidden-content', detail: '批注' }],
  packedParts: Buffer.from('parts'),
}
let folder = ''

beforeEach(async () => {
  const parent = await mkdtemp(join(tmpdir(), 'attachments-'))
  folder = join(parent, 'cache')
  onTestFinished(() => rm(parent, { recursive: true, force: true }))
})

/** Asks for files in turn and tells which of them had to be read. */
async function use(...files: readonly [file: string, digest: string][]) {
  const cache = openAttachmentCache(folder)
  const read: string[] = []
  const results = await Promise.all(
    files.map(([file, digest]) =>
      cache.use(file, digest, () => {
        read.push(file)
        return Promise.resolve(reading)
      }),
    ),
  )
  await cache.prune()
  return { read, results }
}

test('a file that has not changed is read once', async () => {
  expect((await use(['a.txt', 'd1'])).read).toEqual(['a.txt'])
  expect(await use(['a.txt', 'd1'])).toEqual({ read: [], results: [reading] })
})

test('the same bytes under two names are read once at the same time', async () => {
  const { read, results } = await use(['a.txt', 'd1'], ['b.txt', 'd1'])
  expect(read).toEqual(['a.txt'])
  expect(results).toEqual([reading, reading])
})

test('other bytes, or another extension, are read anew', async () => {
  await use(['a.txt', 'd1'])
  const { read } = await use(['a.txt', 'd2'], ['a.csv', 'd1'])
  expect(read.sort()).toEqual(['a.csv', 'a.txt'])
})

test('a kept reading that was cut short or belongs to nobody is ignored', async () => {
  await use(['a.txt', 'd1'])
  const [name = ''] = await readdir(folder)
  for (const text of ['{"content":', '{"content":{"kind":"document"},"findings":[]}', '']) {
    await writeFile(join(folder, name), text)
    expect((await use(['a.txt', 'd1'])).read).toEqual(['a.txt'])
  }
})

test('what is no longer asked for is gone from the disk', async () => {
  await use(['a.txt', 'd1'], ['b.txt', 'd2'])
  await use(['b.txt', 'd2'])
  expect(await readdir(folder)).toHaveLength(1)
})

test('a cache that cannot be written does not stop the reading', async () => {
  await writeFile(folder, 'no folder')
  expect((await use(['a.txt', 'd1'])).results).toEqual([reading])
})

test('the version of the readers names the libraries as they are installed', () => {
  const versions: Readonly<Record<string, string>> = packageJson.dependencies
  const [, ...named] = readerVersion.split(' ')
  expect(named.length).toBeGreaterThan(5)
  expect(
    named.filter((name) => versions[name.replace(/@[^@]+$/, '')] !== name.replace(/^.*@/, '')),
  ).toEqual([])
})
