import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { identityKinds } from '#domain/privacy/identity-hit.ts'
import type { TextContext } from '#domain/privacy/text-context.ts'
import { readerVersion } from '#loaders/attachments/reader-version.ts'
import type { ScannedFile } from './scan-file.ts'

/** What was found in one version of a file; its SHA-256 is what reviews know it by. */
export interface ScannedBlob extends ScannedFile {
  readonly digest: string
}

export interface ScanCache {
  readonly find: (id: string) => ScannedBlob | undefined
  readonly keep: (id: string, blob: ScannedBlob) => void
  /** Writes what is kept of these versions; what the repository has lost leaves the cache, too. */
  readonly save: (ids: ReadonlySet<string>) => void
}

/** Versions of files never change, so each is read once, until something that judges them does. */
export function openScanCache(folder: string, context: TextContext): ScanCache {
  const file = join(folder, 'history-scan.json')
  const version = toVersion(context)
  const kept = load(file, version)
  return {
    find: (id) => kept.get(id),
    keep: (id, blob) => kept.set(id, blob),
    save: (ids) => {
      const blobs = [...kept].filter(([id]) => ids.has(id))
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${file}.${process.pid}`, JSON.stringify({ version, blobs }))
      renameSync(`${file}.${process.pid}`, file)
    },
  }
}

/** The detectors' own code, what reads attachments, and whose numbers are public. */
function toVersion({ official }: TextContext): string {
  const hash = createHash('sha256').update(readerVersion)
  const privacy = fileURLToPath(new URL('../../domain/privacy', import.meta.url))
  for (const name of readdirSync(privacy, { recursive: true, encoding: 'utf8' }).sort()) {
    if (name.endsWith('.ts') && !name.endsWith('.test.ts'))
      hash.update(readFileSync(join(privacy, name)))
  }
  return hash
    .update(JSON.stringify([[...official.phones].sort(), [...official.emails].sort()]))
    .digest('hex')
}

const cacheSchema = z.strictObject({
  version: z.string(),
  blobs: z.array(
    z.tuple([
      z.string(),
      z.strictObject({
        digest: z.string(),
        isRead: z.boolean(),
        hits: z.array(
          z.strictObject({
            kind: z.enum(identityKinds),
            severity: z.enum(['error', 'warning', 'info']),
            place: z.string(),
            line: z.number(),
            masked: z.string(),
          }),
        ),
      }),
    ]),
  ),
})

/** A file that was cut short, or that another version wrote, is as good as none. */
function load(file: string, version: string): Map<string, ScannedBlob> {
  try {
    const parsed = cacheSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    return new Map(parsed.version === version ? parsed.blobs : [])
  } catch {
    return new Map()
  }
}
