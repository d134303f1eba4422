import { toExtension } from '#domain/attachments/attachment-types.ts'
import { formatBytes } from '#domain/format/bytes.ts'
import { allReaders } from './all-readers.ts'
import type { AttachmentReading, WholeReading } from './attachment-reader.ts'
import { findExcess } from './content-limits.ts'
import { detectFormat, formatNames } from './file-format.ts'
import type { FoundParts } from './parts/found-parts.ts'
import { findParts } from './parts/find-parts.ts'
import { UnreadableError } from './unreadable-error.ts'
import { maxUnpackedBytes } from './zip-archive.ts'

/** Reads one attachment; what stands against it is among the findings. */
export async function readAttachment(file: string, bytes: Uint8Array): Promise<WholeReading> {
  const { content, findings } = await readShown(file, bytes)
  // What cannot be shown is not published either.
  if (content === undefined) return { content, findings, parts: [] }
  const found = await findAll(file, bytes)
  const isRefused = found.findings.some(({ kind }) => refusals.has(kind))
  return {
    content: isRefused ? undefined : content,
    findings: [...findings, ...found.findings],
    parts: found.parts,
  }
}

const refusals: ReadonlySet<string> = new Set(['damaged', 'encrypted', 'too-large', 'macros'])

async function readShown(file: string, bytes: Uint8Array): Promise<AttachmentReading> {
  try {
    return await readWithReader(file, bytes)
  } catch (error) {
    // The libraries fail in many ways on a broken file; each of them means that.
    const finding =
      error instanceof UnreadableError ? error.finding : { kind: 'damaged' as const, detail: '' }
    return { content: undefined, findings: [finding] }
  }
}

/** What nobody can look into must not pass for empty. */
async function findAll(file: string, bytes: Uint8Array): Promise<FoundParts> {
  try {
    const found = await findParts(file, bytes)
    return unshown.has(toExtension(file)) && !hasText(found)
      ? { ...found, findings: addUnreadable(found) }
      : found
  } catch (error) {
    const finding =
      error instanceof UnreadableError
        ? error.finding
        : { kind: 'unreadable' as const, detail: '的内容' }
    return { parts: [], findings: [finding] }
  }
}

const unshown: ReadonlySet<string> = new Set(['doc', 'wps', 'ofd'])

/** Of a kind that no page can show, a scan is told from a text only by what was found in it. */
function hasText({ parts }: FoundParts): boolean {
  return parts.some(({ place }) => !besides.test(place))
}

const besides = /^(?:文件属性|里面的文件名|链接|里面的文件“)/

function addUnreadable({ findings }: FoundParts): FoundParts['findings'] {
  const isTold = findings.some(({ kind }) => kind === 'unreadable')
  return isTold ? findings : [...findings, { kind: 'unreadable', detail: '的正文' }]
}

function withinLimits(reading: AttachmentReading): AttachmentReading {
  const excess = reading.content && findExcess(reading.content)
  if (excess !== undefined) throw new UnreadableError('too-large', excess)
  return reading
}

async function readWithReader(file: string, bytes: Uint8Array): Promise<AttachmentReading> {
  const extension = toExtension(file)
  const reader = allReaders.find(({ extensions }) => extensions.includes(extension))
  if (reader === undefined) return { content: undefined, findings: [] }
  if (bytes.length === 0) throw new UnreadableError('damaged', '文件是空的')
  if (bytes.length > maxUnpackedBytes) {
    throw new UnreadableError('too-large', `文件有 ${formatBytes(bytes.length)}`)
  }
  const format = detectFormat(bytes)
  if (reader.formats.includes(format)) return withinLimits(await reader.read(bytes))
  if (format === 'locked') throw new UnreadableError('encrypted')
  // A file whose beginning tells nothing, or an archive cut off before its directory, is broken.
  if (format === 'unknown' || format === 'zip') throw new UnreadableError('damaged')
  throw new UnreadableError('mislabelled', `其实是${formatNames[format]}`)
}
