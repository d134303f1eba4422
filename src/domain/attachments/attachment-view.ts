import { toDataFilePath } from '#domain/paths.ts'
import type { Attachment, AttachmentContent } from './attachment-content.ts'
import type { Attaching, AttachmentOwner, OwnedAttachment } from './attachment-owner.ts'
import { type WorksheetView, toWorksheetView } from './worksheet-view.ts'
import { toTypeWords } from './type-words.ts'

/** Everything that the page of one attachment shows. */
export interface AttachmentView {
  readonly file: string
  readonly title: string
  /** Tells this attachment from those of the same name. */
  readonly pageTitle: string
  /** What a picture shows, in words. */
  readonly alt: string | undefined
  readonly typeWords: string
  readonly bytes: number
  /** Changes with the file, so that the page is made again. */
  readonly digest: string
  /** Where the original lies. */
  readonly filePath: string
  /** The entries that it belongs to, the first published first. */
  readonly owners: readonly [AttachmentOwner, ...AttachmentOwner[]]
  readonly content: ShownContent
}

/** What can be read of it, made ready for its page. */
export type ShownContent =
  | Exclude<AttachmentContent, { kind: 'workbook' }>
  | { readonly kind: 'workbook'; readonly worksheets: readonly WorksheetView[] }

/** Brings together what an attachment holds and what its entries say of it. */
export function toAttachmentView(
  { file, attachings }: OwnedAttachment,
  { bytes, digest, content }: Attachment,
): AttachmentView {
  const [first] = attachings
  return {
    file,
    title: first.title,
    pageTitle: toPageTitle(first),
    alt: attachings.find(({ alt }) => alt !== undefined)?.alt,
    typeWords: toTypeWords(file),
    bytes,
    digest,
    filePath: toDataFilePath(file),
    owners: listOwners(attachings),
    content: toShownContent(content),
  }
}

/** An entry may name a file twice. */
function listOwners([first, ...others]: OwnedAttachment['attachings']): AttachmentView['owners'] {
  const owners = new Map(others.map(({ owner }) => [owner.path, owner]))
  owners.delete(first.owner.path)
  return [first.owner, ...owners.values()]
}

/** Two entries may both have a 附件1 called 名单; the title of the entry tells them apart. */
function toPageTitle({ title, ordinal, owner }: Attaching): string {
  return `${title}（${owner.title}附件${ordinal ?? ''}）`
}

function toShownContent(content: AttachmentContent): ShownContent {
  if (content.kind === 'workbook') {
    return { kind: 'workbook', worksheets: content.worksheets.map(toWorksheetView) }
  }
  return content
}
