import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseHtmlTags } from '../support/html-tags.ts'
import type { HtmlTag } from '../support/html-tags.ts'
import { listFiles } from '../support/site-files.ts'

/** Every page of a built site except the one for what is not there. */
export async function readPages(root: string): Promise<BuiltPage[]> {
  const files = (await listFiles(root)).filter((file) => /(?:^|\/)index\.html$/.test(file))
  return Promise.all(
    files.map(async (file) => {
      const html = await readFile(join(root, file), 'utf8')
      const path = `/${file.replace(/index\.html$/, '')}`
      return { path, kind: findPageKind(path), html, tags: parseHtmlTags(html) }
    }),
  )
}

/** The values of all meta tags of this name. */
export function findMeta({ tags }: BuiltPage, name: string): string[] {
  return tags
    .filter((tag) => tag.name === 'meta' && tag.attributes.get('name') === name)
    .map(({ attributes }) => attributes.get('content') ?? '')
}

function findPageKind(path: string): PageKind {
  if (path === '/') return 'home'
  return articlePattern.test(path) ? 'article' : 'column'
}

const articlePattern =
  /^\/(?:(?:affairs|policies|summaries)\/\d{4}\/[a-z\d-]+|rankings\/[a-z\d-]+\/[^/]+|attachments\/.+)\/$/

/** As the tag rules for government sites divide pages: 首页, 栏目页, 内容页. */
export type PageKind = 'home' | 'column' | 'article'

export interface BuiltPage {
  /** From the root of the site. */
  readonly path: string
  readonly kind: PageKind
  readonly html: string
  readonly tags: readonly HtmlTag[]
}
