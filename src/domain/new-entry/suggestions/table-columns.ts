import type { Corpus } from '#domain/corpus.ts'
import type { Affair } from '#schemas/affair.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'

/**
 * The columns for a table of this item: those of the last table published for it, by this unit if
 * it has one; else what the catalogue asks for. None where the item is told in words.
 */
export function suggestColumns(corpus: Corpus, wanted: WantedTable): readonly string[] {
  const { item, unit, scope } = wanted
  const published = corpus.affairs
    .map(({ data }) => data)
    .filter((affair) => affair.item === item.id && affair.scope === scope)
    .sort((first, second) => (first.publishedAt < second.publishedAt ? 1 : -1))
  const own = published.filter((affair) => affair.unit === unit)
  const [columns] = [...own, ...published].flatMap((affair) => columnsOf(corpus, affair))
  return columns ?? toColumns(item)
}

/** The columns as one line for the clerk, and back. */
export function formatColumns(columns: readonly string[]): string {
  return columns.join('、')
}

export function parseColumns(line: string): string[] {
  return line.split(/[、,，;；\t]/).map((name) => name.trim())
}

function columnsOf({ tables }: Corpus, affair: Affair): (readonly string[])[] {
  return affair.tables.flatMap(({ data }) => {
    const table = tables.get(`data/affairs/${data}`)
    return table === undefined ? [] : [table.columns]
  })
}

function toColumns({ name, content, scope }: CatalogueItem): readonly string[] {
  if (!/金额|收支|收入|明细|台账|标准|数量|(?<!评)价|票数|户数|人数|面积/.test(name + content))
    return []
  if (/收支|收入/.test(name + content)) return ['日期', '摘要', '收入（元）', '支出（元）']
  // What stands behind the first stop is about who may see it.
  const asked = (content.split(/[；;，]/)[0] ?? '').split('、').map((part) => part.trim())
  const columns = asked.filter((part) => scope === 'web' || !/名单|姓名/.test(part))
  return columns.length > 1 ? columns : ['类别', '户数', '人数', '金额（元）']
}

export interface WantedTable {
  readonly item: CatalogueItem
  readonly unit: string
  readonly scope: Affair['scope']
}
