/** What can be wrong with the file of an attachment; each has its check in the gate. */
export const attachmentFaultKinds = [
  /** Nobody can open it: cut off, not decodable, or empty. */
  'damaged',
  'encrypted',
  /** Its bytes are of another kind than its extension says. */
  'mislabelled',
  /** Larger than a phone can take, or unpacks to that. */
  'too-large',
  'macros',
  /** A PDF with what runs, starts a program or sends something away. */
  'active',
  /** No page can show what is in it. */
  'download-only',
  /** Pictures of text: a PDF without a single character. */
  'scan',
  /** Its page leaves out what the file hides; the file itself still holds it. */
  'hidden-content',
  /** Its properties name somebody: `作者：张三`. */
  'metadata',
  /** A picture says where it was taken. */
  'location',
  /** Something in it that no reader here can look into. */
  'unreadable',
  /** A picture, whose text nobody but people can read. */
  'picture-text',
] as const

export type AttachmentFaultKind = (typeof attachmentFaultKinds)[number]

/** One fault, as reading the file has found it. */
export interface AttachmentFinding {
  readonly kind: AttachmentFaultKind
  /** What the file turned out to be or to hold, for the clerk; empty where the kind says it all. */
  readonly detail: string
}

export interface AttachmentFault extends AttachmentFinding {
  /** Path below `data/`, e.g. `attachments/2026/notice.pdf`. */
  readonly file: string
}
