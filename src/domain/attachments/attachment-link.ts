import type { FileLink } from '#domain/link.ts'

/** An attachment in the list of an entry: the page where it can be read, and the original. */
export interface AttachmentLink extends FileLink {
  readonly pagePath: string
  /** The type as a resident would say it. */
  readonly typeWords: string
}
