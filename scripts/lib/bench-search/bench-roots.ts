import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from '../corpus/write-corpus-fs.ts'

/** The root with so many entries: made once and kept, since the same seed gives the same one. */
export function ensureCorpus(docs: number, seed: string, options: RootOptions): BenchFolders {
  const folder = join(options.folder ?? join(tmpdir(), 'gongkailan-bench'), `${docs}-${seed}`)
  const folders = {
    root: join(folder, 'root'),
    out: join(folder, 'site'),
    cache: join(folder, 'cache'),
  }
  const done = join(folder, 'corpus-is-whole')
  if (existsSync(done)) return folders
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folders.root, { recursive: true })
  writeCorpus({ docs, seed, out: folders.root, shippedRoot: options.shippedRoot })
  writeFileSync(done, '')
  return folders
}

interface RootOptions {
  /** Where corpora are kept; the temporary folder of the machine unless given. */
  readonly folder: string | undefined
  readonly shippedRoot: string
}

export interface BenchFolders {
  readonly root: string
  readonly out: string
  readonly cache: string
}
