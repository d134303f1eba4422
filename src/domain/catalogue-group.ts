import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import type { LawArticle } from '#schemas/law-article.ts'

/** One group of the disclosure catalogue, its legal basis spelled out. */
export interface CatalogueGroup {
  readonly name: string
  readonly items: readonly {
    readonly item: CatalogueItem
    readonly basis: readonly LawArticle[]
    /** How many disclosures there are. */
    readonly count: number
  }[]
}
