import type { Contact } from '#domain/ask/contact.ts'
import type { DatedKind } from '#domain/paths.ts'

/** One attachment as one entry names it. */
export interface Attaching {
  readonly file: string
  readonly title: string
  readonly alt?: string | undefined
  /** Its place among the attachments of the entry, counted from 1, where there are several. */
  readonly ordinal: number | undefined
  readonly owner: AttachmentOwner
}

/** The entry that an attachment belongs to. */
export interface AttachmentOwner {
  readonly kind: DatedKind
  readonly title: string
  readonly path: string
  readonly publishedAt: string
  readonly changedAt: string
  /** Who published it. */
  readonly source: string
  /** Whom a resident asks about it. */
  readonly contact: Contact
  readonly isDemo: boolean
  /** The last day on which its list, attachments included, may be read. */
  readonly expiresOn?: string | undefined
}

/** An attachment with every entry that names it, the first published first. */
export interface OwnedAttachment {
  readonly file: string
  readonly attachings: readonly [Attaching, ...Attaching[]]
}

/** Puts together what several entries say of one file. */
export function groupByFile(attachings: readonly Attaching[]): OwnedAttachment[] {
  const sorted = attachings.toSorted((a, b) => (toOrder(a) < toOrder(b) ? -1 : 1))
  return [...Map.groupBy(sorted, ({ file }) => file)].flatMap(([file, [first, ...others]]) =>
    first === undefined ? [] : [{ file, attachings: [first, ...others] as const }],
  )
}

function toOrder({ owner, ordinal = 0 }: Attaching): string {
  return [owner.publishedAt, owner.path, String(ordinal).padStart(4, '0')].join('\n')
}
