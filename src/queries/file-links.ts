import { getCollection } from 'astro:content'
import { toExtension } from '#domain/attachments/attachment-types.ts'
import type { FileLink } from '#domain/link.ts'
import { toDataFilePath } from '#domain/paths.ts'
import { once } from './once.ts'

const getSizes = once(
  async () => new Map((await getCollection('files')).map(({ id, data }) => [id, data.bytes])),
)

/** A file below `data/` that can be downloaded, with its type and size. */
export async function getFileLink({ file, title, until }: NamedFile): Promise<FileLink> {
  return {
    title,
    path: toDataFilePath(file),
    type: toExtension(file).toUpperCase(),
    bytes: (await getSizes()).get(file) ?? 0,
    ...(until === undefined ? {} : { until }),
  }
}

/** Files below `data/` that can be downloaded, with their types and sizes. */
export async function getFileLinks(files: readonly NamedFile[]): Promise<FileLink[]> {
  return Promise.all(files.map(getFileLink))
}

interface NamedFile {
  readonly file: string
  readonly title: string
  readonly until?: string | undefined
}
