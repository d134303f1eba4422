import { spawn } from 'node:child_process'
import { Readable } from 'node:stream'
import { toGitEnvironment } from '#loaders/environment.ts'

/** One object of a repository. */
export interface GitObject {
  readonly id: string
  readonly type: string
  readonly bytes: Buffer
}

/**
 * Reads objects one after another in a single process of git, and holds one of them at a time. What
 * is asked for by something that names no object is left out.
 * @param names ids, or anything else that git takes for an object, such as `:content/x.md`
 */
export async function* readObjects(
  folder: string,
  names: Iterable<string>,
  env: Readonly<Record<string, string>> = {},
): AsyncGenerator<GitObject> {
  const git = spawn('git', ['cat-file', '--batch'], {
    cwd: folder,
    env: { ...toGitEnvironment(), ...env },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  // When the reader stops early the pipe breaks, and that is no fault.
  git.stdin.on('error', () => undefined)
  Readable.from(lines(names)).pipe(git.stdin)
  try {
    yield* parseObjects(git.stdout)
  } finally {
    git.kill()
  }
}

function* lines(names: Iterable<string>): Generator<string> {
  for (const name of names) yield `${name}\n`
}

async function* parseObjects(stdout: AsyncIterable<Buffer>): AsyncGenerator<GitObject> {
  const input = new ByteQueue(stdout[Symbol.asyncIterator]())
  for (;;) {
    const head = await input.takeLine()
    if (head === undefined) return
    const [id = '', type = '', size = ''] = head.split(' ')
    // `<name> missing` and `<name> ambiguous` carry no content.
    if (!/^\d+$/.test(size)) continue
    const bytes = await input.take(Number(size))
    await input.take(1)
    yield { id, type, bytes }
  }
}

/** Bytes as they come, cut as they are asked for. */
export class ByteQueue {
  readonly #chunks: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(chunks: AsyncIterator<Buffer>) {
    this.#chunks = chunks
  }

  /** The next line without its end; undefined after the last one. */
  async takeLine(): Promise<string | undefined> {
    const parts: Buffer[] = []
    for (;;) {
      const end = this.#rest.indexOf(0x0a)
      if (end !== -1) {
        parts.push(this.#rest.subarray(0, end))
        this.#rest = this.#rest.subarray(end + 1)
        return Buffer.concat(parts).toString()
      }
      parts.push(this.#rest)
      if (!(await this.#fill())) {
        const last = Buffer.concat(parts)
        return last.length === 0 ? undefined : last.toString()
      }
    }
  }

  /** The next bytes, fewer at the end. */
  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = []
    let missing = count
    for (;;) {
      const part = this.#rest.subarray(0, missing)
      parts.push(part)
      this.#rest = this.#rest.subarray(part.length)
      missing -= part.length
      if (missing === 0 || !(await this.#fill())) return Buffer.concat(parts)
    }
  }

  async #fill(): Promise<boolean> {
    const next = await this.#chunks.next()
    this.#rest = next.done === true ? Buffer.alloc(0) : next.value
    return next.done !== true
  }
}
