import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Corpus } from '#domain/corpus.ts'
import type { NextChange } from '#domain/next-change/next-change.ts'
import { toPublicFiles } from '#domain/public-files.ts'
import { readTextFile } from '#loaders/text-file-fs.ts'
import { writeHostFiles } from './host-files.ts'

export interface DataFilesOptions {
  readonly corpus: Corpus
  /** When the site should be made again. */
  readonly nextChange: NextChange
  readonly root: string
  readonly now: string
  readonly outDir: string
}

const byteOrderMark = '\uFEFF'

/** Writes the open data, the attachments, the headers for hosts, what was built from what, and what comes next. */
export function writeDataFiles(options: DataFilesOptions): void {
  const { corpus, nextChange, root, now, outDir } = options
  for (const file of toPublicFiles(corpus)) {
    copyDataFile(join(root, file), join(outDir, file))
  }
  const base = corpus.site?.data.basePath ?? '/'
  writeHostFiles(base, outDir)
  const build = { base, builtAt: now, commit: readCommit(root) }
  writeJson(join(outDir, 'build.json'), build)
  writeJson(join(outDir, 'next-change.json'), nextChange)
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
}

/** Excel takes a CSV without a byte order mark for the code page of the machine and garbles Chinese. */
function copyDataFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  if (!from.endsWith('.csv')) {
    copyFileSync(from, to)
    return
  }
  // What was kept as GB 18030 is published as UTF-8, like the page that shows it.
  writeFileSync(to, byteOrderMark + readTextFile(from).text)
}

/** The commit of the content, or undefined where it lies in no repository. */
function readCommit(root: string): string | undefined {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], {
      cwd: root,
      encoding: 'utf-8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
  } catch {
    return undefined
  }
}
