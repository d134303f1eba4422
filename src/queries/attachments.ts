import { getCollection } from 'astro:content'
import type { FileLink } from '#domain/link.ts'
import { toDataFilePath } from '#domain/paths.ts'
import { once } from './once.ts'

const getSizes = once(
  async () => new Map((await getCollection('files')).map(({ id, data }) => [id, data.bytes])),
)

/** The attachments of an entry with their types and sizes. */
export async function getAttachments(
  attachments: readonly { readonly file: string; readonly title: string }[],
): Promise<FileLink[]> {
  const sizes = await getSizes()
  return attachments.map(({ file, title }) => ({
    title,
    path: toDataFilePath(file),
    type: file.slice(file.lastIndexOf('.') + 1).toUpperCase(),
    bytes: sizes.get(file) ?? 0,
  }))
}
