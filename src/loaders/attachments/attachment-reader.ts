import type { AttachmentContent } from '#domain/attachments/attachment-content.ts'
import type { AttachmentFinding } from '#domain/attachments/attachment-fault.ts'
import type { FileFormat } from './file-format.ts'

/** Reads the files of one kind. */
export interface AttachmentReader {
  /** In lower case, without the dot. */
  readonly extensions: readonly string[]
  /** What the bytes of such a file are. */
  readonly formats: readonly FileFormat[]
  /** @throws UnreadableError when nothing of the file may or can be shown */
  readonly read: (bytes: Uint8Array) => Promise<AttachmentReading>
}

export interface AttachmentReading {
  /** Undefined when nothing can be shown. */
  readonly content: AttachmentContent | undefined
  readonly findings: readonly AttachmentFinding[]
}
