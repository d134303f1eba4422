import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { unpackParts } from './packed-parts.ts'
import { createReadingThreads } from './reading-threads.ts'

const bytes = Buffer.from('收支已经公布')
const answer = `parentPort.postMessage({ content: undefined, findings: [], packedParts: new Uint8Array() })`

/** A thread that does this with a task. */
async function createEntry(onTask: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reading-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const entry = join(folder, 'entry.mjs')
  const head = `import { parentPort } from 'node:worker_threads'\n`
  await writeFile(entry, `${head}parentPort.on('message', (task) => { ${onTask} })`)
  return entry
}

const limits = { maxMs: 1500, maxHeapMb: 64 }

describe('a file that is read in a thread', () => {
  test('gives what it gives without one', async () => {
    const { content, packedParts } = await createReadingThreads().read({ file: 'a.txt', bytes })
    expect(content).toEqual({ kind: 'text', paragraphs: ['收支已经公布'] })
    expect(unpackParts(packedParts)).toEqual([
      { place: '正文', isHidden: false, content: { kind: 'text', text: '收支已经公布' } },
    ])
  })

  test('and never ends is damaged, and the next one is read all the same', async () => {
    const entry = await createEntry(`if (task.file === 'hang') for (;;); ${answer}`)
    const threads = createReadingThreads(limits, entry)
    const [hung, ...others] = await Promise.all(
      ['hang', 'a', 'b', 'c'].map((file) => threads.read({ file, bytes })),
    )
    expect(hung?.findings).toEqual([{ kind: 'damaged', detail: '读了 2 秒还没有读完' }])
    expect(others.map(({ findings }) => findings)).toEqual([[], [], []])
    expect((await threads.read({ file: 'd', bytes })).findings).toEqual([])
  })

  test('and takes all memory is too large', async () => {
    const entry = await createEntry(
      `const all = []; for (;;) all.push(new Array(1e5).fill('x' + all.length))`,
    )
    const { findings } = await createReadingThreads({ ...limits, maxMs: 20_000 }, entry).read({
      file: 'a',
      bytes,
    })
    expect(findings).toEqual([{ kind: 'too-large', detail: '读进来要的内存太多' }])
  })

  test('and brings its thread down cannot be checked', async () => {
    const entry = await createEntry('process.exit(3)')
    const { content, findings } = await createReadingThreads(limits, entry).read({
      file: 'a',
      bytes,
    })
    expect(content).toBeUndefined()
    expect(findings).toEqual([{ kind: 'unreadable', detail: '的内容' }])
  })
})
