import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Corpus } from '#domain/corpus.ts'
import { createSourceFinder } from '#domain/scan/content-sources.ts'
import type { ScanFault, ScanResult } from '#domain/scan/report-scan.ts'
import { findStrayFile, scanFile } from '#domain/scan/scan-file.ts'
import { readServedText } from './scan-output-text.ts'
import { openScanMemory } from './scan-output-memory.ts'
import { createScanRules } from './scan-output-rules.ts'

export interface ScanOptions {
  readonly corpus: Corpus
  /** The moment of the build, `YYYY-MM-DD HH:MM`. */
  readonly now: string
  /** The finished site. */
  readonly outDir: string
  readonly root: string
  /** Where it is kept which files have been found clean; none is kept without it. */
  readonly cacheDir?: string
  /** Texts that somebody has reviewed: what is found in them may stand in the site, too. */
  readonly reviewed?: readonly string[]
}

/**
 * Looks at every file of the finished site as a stranger would, whatever has written it: the last
 * look before it is published. A file that was clean before, by the same rules, is not read again.
 */
export function scanOutput(options: ScanOptions): ScanResult {
  const { corpus, outDir, cacheDir } = options
  const { rules, version } = createScanRules(options)
  const findSource = createSourceFinder(corpus)
  const memory = openScanMemory(cacheDir, version)
  const files = listFiles(outDir)
  const faults: ScanFault[] = []
  for (const file of files) {
    const bytes = readFileSync(join(outDir, file))
    const digest = createHash('sha256').update(`${file}\n`).update(bytes).digest('base64')
    if (memory.isClean(digest)) continue
    const text = readServedText(file, bytes)
    const found = [
      ...findStrayFile(file),
      ...(text === undefined ? [] : scanFile(file, text, rules)),
    ]
    if (found.length === 0) memory.keepClean(digest)
    for (const what of found) faults.push({ file, source: findSource(file), what })
  }
  memory.save()
  return { files: files.length, faults }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}
