import type { AttachmentLink } from '#domain/attachments/attachment-link.ts'
import type { Contact } from '#domain/ask/contact.ts'
import type { Facet } from '#domain/facets.ts'
import type { Link } from '#domain/link.ts'
import type { Stamp } from '#domain/notices/stamp.ts'
import type { TableView } from '#domain/tables/table-view.ts'
import type { Affair } from '#schemas/affair.ts'
import type { LawArticle } from '#schemas/law-article.ts'
import type { Statement } from './create-statement.ts'

/** Everything that the page of one affair shows. */
export interface AffairView {
  readonly id: string
  readonly data: Affair
  /** Changes whenever the text changes, so that the page is made again. */
  readonly digest: string
  readonly stamp: Stamp | undefined
  readonly publicityStamp: Stamp | undefined
  readonly unitPath: readonly Link[]
  readonly item: { readonly id: string; readonly name: string; readonly frequency: string }
  readonly group: Facet
  readonly periodLabel: string
  readonly basis: readonly LawArticle[]
  readonly statement: Statement | undefined
  readonly tables: readonly TableView[]
  readonly attachments: readonly AttachmentLink[]
  readonly replacedBy: Link | undefined
  /** What was withdrawn in favour of this. */
  readonly replaces: readonly Link[]
  /** The list of persons that it shows for a time only. */
  readonly list: AffairList | undefined
  /** The same item of the same unit, one period earlier and one later. */
  readonly earlier: Link | undefined
  readonly later: Link | undefined
  readonly contact: Contact
}

export interface AffairList {
  /** The last day on which it may be read. */
  readonly lastDay: string
  /** Whether it has left already. */
  readonly isOver: boolean
  /** Which of the tables belong to it. */
  readonly tables: readonly boolean[]
}
