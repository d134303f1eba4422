import type { AttachmentContent } from '#domain/attachments/attachment-content.ts'
import type { AttachmentFinding } from '#domain/attachments/attachment-fault.ts'
import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
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

/** A reading with all that the file holds besides what is shown. */
export interface WholeReading extends AttachmentReading {
  readonly parts: readonly AttachmentPart[]
}

/** The same, as it is kept. */
export interface PackedReading extends AttachmentReading {
  readonly packedParts: Uint8Array
}
