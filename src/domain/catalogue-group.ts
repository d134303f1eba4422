import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import type { LawArticle } from '#schemas/law-article.ts'
import { type MetaLine, toMetaLine } from './meta-line.ts'

/** One group of the disclosure catalogue, its legal basis spelled out. */
export interface CatalogueGroup {
  readonly name: string
  readonly items: readonly CatalogueEntry[]
}

export interface CatalogueEntry {
  readonly item: CatalogueItem
  readonly basis: readonly LawArticle[]
  /** How many disclosures there are. */
  readonly count: number
}

/** The columns of 基层政务公开标准目录 for one item. */
export function toCatalogueMeta({ item, basis }: CatalogueEntry): MetaLine[] {
  return [
    ...toMetaLine('公开内容', item.content),
    ...toMetaLine('公开主体', item.appliesTo.join('、')),
    ...toMetaLine('公开依据', basis.map(toArticleText).join('；')),
    ...toMetaLine('公开频次', item.frequency),
    ...toMetaLine('公开时限', item.dueDays === undefined ? undefined : `${item.dueDays} 天内`),
    ...toMetaLine('公布期限', item.minDays === undefined ? undefined : `至少 ${item.minDays} 天`),
    ...toMetaLine(
      '公示期',
      item.publicityDays === undefined ? undefined : `${item.publicityDays} 天`,
    ),
    ...toMetaLine('公开对象', item.audience),
    ...toMetaLine('公开渠道', item.channels.join('、')),
    ...toMetaLine(
      '公开范围',
      item.scope === 'board-only' ? '名单只上公示栏，网上只公布合计数' : '网上和公示栏',
    ),
    ...toMetaLine('说明', item.note),
  ]
}

function toArticleText({ law, article, confirmed }: LawArticle): string {
  return `《${law}》${article}${confirmed === 'no' ? '（条文待核对）' : ''}`
}
