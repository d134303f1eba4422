import { getCollection } from 'astro:content'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import type { LawArticle } from '#schemas/law-article.ts'
import { once } from './once.ts'

/** The disclosure catalogue in its own order. */
export const getCatalogue: () => Promise<readonly CatalogueItem[]> = once(async () => {
  const items = await getCollection('catalogue')
  return items.map(({ data }) => data).toSorted((a, b) => a.no - b.no)
})

export const getCatalogueById: () => Promise<ReadonlyMap<string, CatalogueItem>> = once(
  async () => new Map((await getCatalogue()).map((item) => [item.id, item])),
)

export const getLawsById: () => Promise<ReadonlyMap<string, LawArticle>> = once(
  async () => new Map((await getCollection('laws')).map(({ data }) => [data.id, data])),
)

export const getTopicsById: () => Promise<ReadonlyMap<string, string>> = once(
  async () => new Map((await getCollection('topics')).map(({ data }) => [data.id, data.name])),
)
