import { getCollection } from 'astro:content'
import type { Page } from '#schemas/page.ts'

/** 关于, 信息公开指南 and the other fixed pages; `digest` changes with the text. */
export async function getFixedPages(): Promise<{ id: string; data: Page; digest: string }[]> {
  const pages = await getCollection('pages')
  return pages.map(({ id, data, digest }) => ({ id, data, digest: String(digest) }))
}
