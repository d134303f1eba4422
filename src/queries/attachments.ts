import { type CollectionEntry, getCollection } from 'astro:content'
import type { AttachmentLink } from '#domain/attachments/attachment-link.ts'
import {
  type Attaching,
  type AttachmentOwner,
  groupByFile,
} from '#domain/attachments/attachment-owner.ts'
import { type AttachmentView, toAttachmentView } from '#domain/attachments/attachment-view.ts'
import { toTypeWords } from '#domain/attachments/type-words.ts'
import { type DatedKind, toAttachmentPath } from '#domain/paths.ts'
import { getContact } from './contacts.ts'
import { getFileLink } from './file-links.ts'
import { noticeQueries } from './notices.ts'
import { once } from './once.ts'

/** The attachments of an entry: the pages where they can be read, and the originals. */
export async function getAttachments(
  attachments: readonly { readonly file: string; readonly title: string }[],
): Promise<AttachmentLink[]> {
  const links = attachments.map(async (attachment) => ({
    ...(await getFileLink(attachment)),
    pagePath: toAttachmentPath(attachment.file),
    typeWords: toTypeWords(attachment.file),
  }))
  return Promise.all(links)
}

/** Every attachment that has a page, with all that its page shows. */
export const getAttachmentViews: () => Promise<readonly AttachmentView[]> = once(async () => {
  const contents = new Map((await getCollection('attachments')).map(({ id, data }) => [id, data]))
  const attachings = await Promise.all([
    listAttachings('affairs'),
    listAttachings('policies'),
    listAttachings('summaries'),
  ])
  return groupByFile(attachings.flat()).map((attachment) => {
    const content = contents.get(attachment.file)
    if (content === undefined) throw new RangeError(`${attachment.file} was not read`)
    return toAttachmentView(attachment, content)
  })
})

async function listAttachings(kind: DatedKind): Promise<Attaching[]> {
  const entries: CollectionEntry<DatedKind>[] = await getCollection(kind)
  const notices = new Map((await noticeQueries[kind]()).map((notice) => [notice.id, notice]))
  const attachings = entries.map(async (entry) => {
    const notice = notices.get(entry.id)
    if (notice === undefined) return []
    const { attachments, revisions, source } = entry.data
    const owner: AttachmentOwner = {
      kind,
      title: notice.title,
      path: notice.path,
      publishedAt: notice.publishedAt,
      changedAt: revisions.at(-1)?.on ?? notice.publishedAt,
      source: notice.unit?.name ?? source?.publisher ?? '来源不明',
      contact: await getContact(notice.unit?.id),
      isDemo: notice.isDemo,
      ...('expiresOn' in entry.data ? { expiresOn: entry.data.expiresOn } : {}),
    }
    return attachments.map((attachment, index) => ({
      ...attachment,
      ordinal: attachments.length > 1 ? index + 1 : undefined,
      owner,
    }))
  })
  return (await Promise.all(attachings)).flat()
}
