import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Attachment } from '#domain/attachments/attachment-content.ts'
import type { AttachmentFault } from '#domain/attachments/attachment-fault.ts'
import { isPublishableType } from '#domain/attachments/attachment-types.ts'
import type { Corpus } from '#domain/corpus.ts'
import { toPublicFiles } from '#domain/public-files.ts'
import { findAttachmentUses } from '#domain/references/find-file-uses.ts'
import { type AttachmentCache, openAttachmentCache } from './attachment-cache-fs.ts'
import { PackedPartsMap } from './packed-parts.ts'
import { readingThreads } from './reading-threads.ts'

/**
 * The corpus with what is inside its attachments: the content of those that everyone may see, and what
 * is wrong with any that an entry refers to. The file of a notice that is only for the wall is looked
 * at and forgotten.
 * @param cacheFolder the cache of the site, where readings are kept between runs
 */
export async function withAttachments(
  corpus: Corpus,
  root: string,
  cacheFolder?: string,
): Promise<Corpus> {
  const cache =
    cacheFolder === undefined ? undefined : openAttachmentCache(join(cacheFolder, 'attachments'))
  const publicFiles = new Set(toPublicFiles(corpus))
  const results = await mapSeveral(listReadable(corpus), (file) =>
    publicFiles.has(file) ? readPublic(root, file, cache) : readPrivate(root, file),
  )
  await cache?.prune()
  return {
    ...corpus,
    attachments: new Map(
      results.flatMap(({ attachment }) =>
        attachment === undefined ? [] : [[attachment.file, attachment]],
      ),
    ),
    attachmentParts: new PackedPartsMap(
      new Map(
        results.flatMap(({ file, packedParts }) =>
          packedParts === undefined ? [] : [[file, packedParts]],
        ),
      ),
    ),
    attachmentFaults: results.flatMap(({ faults }) => faults),
  }
}

/** Files that an entry refers to as attachments, that exist, and that may be published by their type. */
function listReadable(corpus: Corpus): string[] {
  const referred = new Set(findAttachmentUses(corpus).map(({ target }) => target))
  return corpus.files.filter((file) => referred.has(file) && isPublishableType(file))
}

async function readPublic(
  root: string,
  path: string,
  cache: AttachmentCache | undefined,
): Promise<ReadFile> {
  const bytes = await readFile(join(root, path))
  const digest = createHash('sha256').update(bytes).digest('hex')
  const file = toName(path)
  const read = () => readingThreads.read({ file, bytes })
  const { content, findings, packedParts } = await (cache === undefined
    ? read()
    : cache.use(file, digest, read))
  return {
    file,
    packedParts,
    attachment: content === undefined ? undefined : { file, bytes: bytes.length, digest, content },
    faults: findings.map((finding) => ({ file, ...finding })),
  }
}

async function readPrivate(root: string, path: string): Promise<ReadFile> {
  const { findings } = await readingThreads.read({
    file: path,
    bytes: await readFile(join(root, path)),
  })
  const file = toName(path)
  const faults = findings.map((finding) => ({ file, ...finding }))
  return { file, attachment: undefined, packedParts: undefined, faults }
}

function toName(path: string): string {
  return path.slice('data/'.length)
}

/** Waiting for the disk overlaps; more at once would only hold more files in memory. */
const atOnce = 8

async function mapSeveral<T, R>(
  items: readonly T[],
  run: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  const rest = items.entries()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const [index, item] of rest) results[index] = await run(item)
    }),
  )
  return results
}

interface ReadFile {
  readonly file: string
  readonly packedParts: Uint8Array | undefined
  readonly attachment: Attachment | undefined
  readonly faults: readonly AttachmentFault[]
}
