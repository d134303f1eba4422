import { createHash } from 'node:crypto'
import type { TextContext } from '#domain/privacy/text-context.ts'
import { findIdentities } from '#domain/privacy/find-identities.ts'
import { traceBlobs, type BlobLife } from './blob-lives-fs.ts'
import { type Blob, listBlobs } from './list-blobs-fs.ts'
import { readObjects } from './read-objects-fs.ts'
import { type Repository, runGit } from './repository-fs.ts'
import { openScanCache, type ScanCache, type ScannedBlob } from './scan-cache-fs.ts'
import { scanFile, type FileHit } from './scan-file.ts'

export interface HistoryScan {
  /** How many versions of files there are, and how many of them were read this time. */
  readonly versions: number
  readonly read: number
  readonly findings: readonly HistoryFinding[]
  /** Versions that this program cannot read. */
  readonly unread: readonly Blob[]
  readonly messages: readonly MessageFinding[]
}

/** One version of a file with what it gives away. */
export interface HistoryFinding extends ScannedBlob {
  readonly id: string
  readonly path: string
  readonly life: BlobLife | undefined
}

/** What the message or the author of a commit gives away. */
export interface MessageFinding {
  readonly commit: string
  readonly hits: readonly FileHit[]
}

/** Looks for persons in every version of every file that the repository holds, and in its messages. */
export async function scanHistory(
  repository: Repository,
  context: TextContext,
  cacheFolder: string,
): Promise<HistoryScan> {
  const { folder, prefix } = repository
  const blobs = listBlobs(folder, prefix)
  const cache = openScanCache(cacheFolder, context)
  const { scanned, read, unread } = await scanBlobs(folder, blobs, context, cache)
  cache.save(new Set(blobs.map(({ id }) => id)))
  const found = blobs.filter(({ id }) => (scanned.get(id)?.hits.length ?? 0) > 0)
  const lives = traceBlobs(folder, new Set(found.map(({ id }) => id)))
  return {
    versions: blobs.length,
    read,
    findings: found.flatMap(({ id, path }) => {
      const blob = scanned.get(id)
      return blob === undefined ? [] : [{ ...blob, id, path, life: lives.get(id) }]
    }),
    unread,
    messages: scanMessages(folder, context),
  }
}

/** Larger files would take the memory of the whole machine; they are named instead. */
const maxBytes = 64 * 1024 * 1024

async function scanBlobs(
  folder: string,
  blobs: readonly Blob[],
  context: TextContext,
  cache: ScanCache,
) {
  const scanned = new Map<string, ScannedBlob>()
  const wanted = new Map<string, Blob>()
  for (const blob of blobs) {
    const kept = cache.find(blob.id)
    if (kept !== undefined) scanned.set(blob.id, kept)
    else if (blob.bytes <= maxBytes) wanted.set(blob.id, blob)
  }
  for await (const { id, bytes } of readObjects(folder, wanted.keys())) {
    const path = wanted.get(id)?.path ?? ''
    const digest = createHash('sha256').update(bytes).digest('hex')
    const blob = { digest, ...(await scanFile(path, bytes, context)) }
    scanned.set(id, blob)
    cache.keep(id, blob)
  }
  const unread = blobs.filter(({ id }) => scanned.get(id)?.isRead !== true)
  return { scanned, read: wanted.size, unread }
}

/** An address of mail stands in every commit; a number in its place is somebody's. */
function scanMessages(folder: string, context: TextContext): MessageFinding[] {
  const fields = ['%H', '%an', '%ae', '%cn', '%ce', '%B'].join('%x00')
  const log = runGit(folder, ['log', '--all', `--format=${fields}%x01`])?.toString() ?? ''
  return log.split('\u0001').flatMap((record) => {
    const [commit = '', ...texts] = record.trim().split('\0')
    const hits = texts.flatMap((text, index) => scanMessage(text, index, context))
    return hits.length === 0 ? [] : [{ commit, hits }]
  })
}

function scanMessage(text: string, index: number, context: TextContext): FileHit[] {
  const isMessage = index === 4
  const plain = isMessage ? text : text.replace(/@.*$/, '')
  return findIdentities(plain, context)
    .filter(({ kind }) => kind !== 'email')
    .map(({ kind, severity, masked }) => ({
      kind,
      severity,
      place: isMessage ? '提交说明' : '提交人',
      line: 1,
      masked,
    }))
}
