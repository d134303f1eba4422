import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { toTextContext } from '#domain/privacy/corpus-context.ts'
import { findIdentities } from '#domain/privacy/find-identities.ts'
import type { ScanRules } from '#domain/scan/scan-file.ts'
import { listWall } from '#domain/scan/wall.ts'
import { readSecrets } from '#loaders/environment.ts'
import type { ScanOptions } from './scan-output.ts'

/** What the site is held against, and a digest of all of it: other rules look at every file again. */
export function createScanRules(options: Omit<ScanOptions, 'outDir' | 'cacheDir'>): {
  readonly rules: ScanRules
  readonly version: string
} {
  const { corpus, now, root, reviewed = [] } = options
  const context = toTextContext(corpus, now)
  const wall = listWall(corpus)
  const unwanted = {
    ...wall,
    paths: [...new Set([root, projectRoot, homedir()])].filter(
      (path) => path.length >= pathAtLeast,
    ),
    secrets: readSecrets(),
  }
  const allowed = new Set(
    reviewed.flatMap((text) =>
      findIdentities(text, context).map(({ start, end }) => toPlain(text.slice(start, end))),
    ),
  )
  const { official } = context
  const version = digest([
    // A day later nobody has become another: the context's day is left out.
    ...[official.phones, official.emails, wall.wallIds, wall.wallTitles, allowed].map((set) =>
      [...set].toSorted().join('\n'),
    ),
    ...unwanted.paths,
    ...unwanted.secrets,
    ...ruleFolders.flatMap(readSources),
  ])
  const rules: ScanRules = {
    findIdentities: (text) => findIdentities(text, context),
    isReviewed: (found) => allowed.has(toPlain(found)),
    unwanted,
    toHash,
  }
  return { rules, version }
}

function toHash(text: string): string {
  const known = hashes.get(text)
  if (known !== undefined) return known
  const hash = `sha256-${createHash('sha256').update(text).digest('base64')}`
  hashes.set(text, hash)
  return hash
}

/** A few scripts stand in all pages. */
const hashes = new Map<string, string>()

/** As two spellings of one number are the same: half width, without spaces and hyphens. */
function toPlain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}\p{Pd}]/gu, '')
    .toUpperCase()
}

// “/” and “/srv” are in many an address.
const pathAtLeast = 6
const projectRoot = join(import.meta.dirname, '../..')
const ruleFolders = ['src/domain/privacy', 'src/domain/scan']

function readSources(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?<!\.test)\.(?:ts|json)$/.test(name))
    .toSorted()
    .map((name) => readFileSync(join(projectRoot, folder, name), 'utf8'))
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(`${part.length}\n${part}\n`)
  return hash.digest('hex')
}
