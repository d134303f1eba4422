import type { AttachmentLink } from '#domain/attachments/attachment-link.ts'
import type { Link } from '#domain/link.ts'
import type { Contact } from '#domain/ask/contact.ts'
import type { Stamp } from '#domain/notices/stamp.ts'
import type { Summary } from '#schemas/summary.ts'

/** Everything that the page of one summary shows. */
export interface SummaryView {
  readonly id: string
  readonly data: Summary
  readonly digest: string
  readonly stamp: Stamp | undefined
  /** Empty where the source does not name the unit. */
  readonly unitPath: readonly Link[]
  readonly periodLabel: string | undefined
  readonly contact: Contact
  readonly topicName: string | undefined
  readonly attachments: readonly AttachmentLink[]
  readonly replacedBy: Link | undefined
  /** What was withdrawn in favour of this. */
  readonly replaces: readonly Link[]
}
