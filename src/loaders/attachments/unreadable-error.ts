import type {
  AttachmentFaultKind,
  AttachmentFinding,
} from '#domain/attachments/attachment-fault.ts'

/** Why a file cannot be read, in the words of the gate. */
export class UnreadableError extends Error {
  readonly finding: AttachmentFinding

  constructor(kind: AttachmentFaultKind, detail = '', options?: ErrorOptions) {
    super(`${kind}: ${detail}`, options)
    this.name = 'UnreadableError'
    this.finding = { kind, detail }
  }
}
