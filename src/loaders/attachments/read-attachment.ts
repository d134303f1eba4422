import { toExtension } from '#domain/attachments/attachment-types.ts'
import { formatBytes } from '#domain/format/bytes.ts'
import { allReaders } from './all-readers.ts'
import type { AttachmentReading } from './attachment-reader.ts'
import { detectFormat, formatNames } from './file-format.ts'
import { UnreadableError } from './unreadable-error.ts'
import { maxUnpackedBytes } from './zip-archive.ts'

/** Reads one attachment; what stands against it is among the findings. */
export async function readAttachment(file: string, bytes: Uint8Array): Promise<AttachmentReading> {
  try {
    return await readWithReader(file, bytes)
  } catch (error) {
    // The libraries fail in many ways on a broken file; each of them means that.
    const finding =
      error instanceof UnreadableError ? error.finding : { kind: 'damaged' as const, detail: '' }
    return { content: undefined, findings: [finding] }
  }
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
  if (reader.formats.includes(format)) return reader.read(bytes)
  if (format === 'locked') throw new UnreadableError('encrypted')
  // A file whose beginning tells nothing, or an archive cut off before its directory, is broken.
  if (format === 'unknown' || format === 'zip') throw new UnreadableError('damaged')
  throw new UnreadableError('mislabelled', `其实是${formatNames[format]}`)
}
