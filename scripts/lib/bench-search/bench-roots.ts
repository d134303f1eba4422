import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeCorpus } from '../corpus/write-corpus-fs.ts'

/** The corpus with so many entries: made once and kept until what makes it changes. */
export function ensureCorpus(docs: number, seed: string, options: RootOptions): BenchFolders {
  const folders = toFolders(`${docs}-${seed}`, options.folder)
  const done = join(folders.root, '../corpus-is-whole')
  const version = digestMakers(options.shippedRoot)
  if (readIfThere(done) === version) return folders
  rmSync(folders.root, { recursive: true, force: true })
  mkdirSync(folders.root, { recursive: true })
  writeCorpus({ docs, seed, out: folders.root, shippedRoot: options.shippedRoot })
  writeFileSync(done, version)
  return folders
}

/** Where another portal is built and indexed. */
export function toFoldersOf(root: string, folder: string | undefined): BenchFolders {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 12)
  return { ...toFolders(name, folder), root }
}

function toFolders(name: string, parent = join(tmpdir(), 'gongkailan-bench')): BenchFolders {
  const folder = join(parent, name)
  return { root: join(folder, 'root'), out: join(folder, 'site'), cache: join(folder, 'cache') }
}

/** Of what a corpus is made: its code, and the files that it takes over. */
function digestMakers(shippedRoot: string): string {
  const names = globSync(
    ['scripts/lib/corpus/**/*.ts', 'data/{catalogue,law,topics,synonyms}.csv'],
    {
      cwd: shippedRoot,
    },
  )
  const hash = createHash('sha256')
  for (const name of names.toSorted()) hash.update(readFileSync(join(shippedRoot, name)))
  return hash.digest('hex')
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
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
