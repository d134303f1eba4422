import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { attachmentFaultKinds } from '#domain/attachments/attachment-fault.ts'
import { toExtension } from '#domain/attachments/attachment-types.ts'
import { attachmentContentSchema } from '#schemas/attachment.ts'
import type { PackedReading } from './attachment-reader.ts'
import { readerVersion } from './reader-version.ts'

/** Readings of files that have not changed, so that a build converts only what is new. */
export interface AttachmentCache {
  /** The kept reading of a file with these bytes, or what `read` makes of it. */
  readonly use: (
    file: string,
    digest: string,
    read: () => Promise<PackedReading>,
  ) => Promise<PackedReading>
  /** Removes what no call of `use` has asked for: a withdrawn file leaves nothing behind. */
  readonly prune: () => Promise<void>
}

/** Opens the cache in a folder, which need not exist. */
export function openAttachmentCache(folder: string): AttachmentCache {
  // The same bytes under two names are read once, even at the same time.
  const readings = new Map<string, Promise<PackedReading>>()
  return {
    use: (file, digest, read) => {
      const name = toCacheName(file, digest)
      const reading = readings.get(name) ?? loadOrRead(join(folder, name), read)
      readings.set(name, reading)
      return reading
    },
    prune: async () => {
      const names = await readdir(folder).catch(() => [])
      const unused = names.filter((name) => !readings.has(name))
      await Promise.all(unused.map((name) => rm(join(folder, name), { force: true })))
    },
  }
}

async function loadOrRead(
  path: string,
  read: () => Promise<PackedReading>,
): Promise<PackedReading> {
  const kept = await load(path)
  if (kept !== undefined) return kept
  const reading = await read()
  await store(path, reading)
  return reading
}

const readingSchema = z.strictObject({
  content: attachmentContentSchema.optional(),
  findings: z.array(
    z.strictObject({
      kind: z.enum(attachmentFaultKinds),
      detail: z.string(),
    }),
  ),
  packedParts: z.base64().transform((text) => Buffer.from(text, 'base64')),
})

/** The same bytes are another thing under another extension. */
function toCacheName(file: string, digest: string): string {
  const key = [readerVersion, toExtension(file), digest].join('\n')
  return `${createHash('sha256').update(key).digest('hex')}.json`
}

/** A file that was cut short, or that an older version wrote, is as good as none. */
async function load(path: string): Promise<PackedReading | undefined> {
  try {
    const { data } = readingSchema.safeParse(JSON.parse(await readFile(path, 'utf8')))
    return data === undefined ? undefined : { ...data, content: data.content }
  } catch {
    return undefined
  }
}

async function store(path: string, reading: PackedReading): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true })
    // Another process may be reading: a file is there as a whole or not at all.
    const unfinished = `${path}.${process.pid}`
    const packedParts = Buffer.from(reading.packedParts).toString('base64')
    await writeFile(unfinished, JSON.stringify({ ...reading, packedParts }))
    await rename(unfinished, path)
  } catch {
    // What cannot be kept is read again the next time.
  }
}
