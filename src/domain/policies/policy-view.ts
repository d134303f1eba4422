import type { AttachmentLink } from '#domain/attachments/attachment-link.ts'
import type { Contact } from '#domain/ask/contact.ts'
import type { Validity } from '#domain/documents/validity.ts'
import type { Link } from '#domain/link.ts'
import type { Stamp } from '#domain/notices/stamp.ts'
import type { Policy } from '#schemas/policy.ts'

/** Everything that the page of one policy shows. */
export interface PolicyView {
  readonly id: string
  readonly data: Policy
  readonly digest: string
  readonly stamp: Stamp | undefined
  readonly validity: Validity
  /** The document that ended or changed this one. */
  readonly cause: Link | undefined
  readonly contact: Contact
  readonly topicName: string
  readonly issuers: readonly Link[]
  readonly publisher: Link | undefined
  readonly relations: readonly RelationLine[]
  readonly attachments: readonly AttachmentLink[]
  readonly rankings: readonly Link[]
  readonly findingCount: number
  readonly replacedBy: Link | undefined
  /** What was withdrawn in favour of this. */
  readonly replaces: readonly Link[]
}

/** One relation in words, e.g. 被修改 · 关于…的通知. */
export interface RelationLine {
  readonly label: string
  readonly link: Link
  readonly note: string | undefined
}
