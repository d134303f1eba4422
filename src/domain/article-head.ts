import type { EntryKind } from './corpus.ts'
import { columnTypes, kindDescriptions, kindNames } from './kind-names.ts'
import type { ArticleHead } from './site-view.ts'

/** The head of a page that shows one entry. */
export function toArticleHead(kind: EntryKind, facts: ArticleFacts): ArticleHead {
  return {
    kind: 'article',
    title: facts.title,
    description: facts.description ?? `${facts.source}：${facts.title}`,
    column: { name: kindNames[kind], type: columnTypes[kind], description: kindDescriptions[kind] },
    publishedAt: facts.publishedAt,
    source: facts.source,
    keywords: facts.keywords,
  }
}

export interface ArticleFacts {
  readonly title: string
  readonly description: string | undefined
  readonly publishedAt: string
  readonly source: string
  readonly keywords: readonly string[]
}
