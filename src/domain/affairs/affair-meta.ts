import { formatDay, formatInstant } from '#domain/format/day.ts'
import {
  type MetaLine,
  toCodeLine,
  toKeywordsLine,
  toLinkLine,
  toMetaLine,
} from '#domain/meta-line.ts'
import { cataloguePath, toFacetPath } from '#domain/paths.ts'
import type { AffairView } from './affair-view.ts'

/** The metadata block of an affair, with the four fields that 政府信息公开条例 art. 12 demands. */
export function toAffairMeta({
  id,
  data,
  unitPath,
  item,
  group,
  periodLabel,
  basis,
}: AffairView): MetaLine[] {
  const groupPath = toFacetPath('affairs', data.publishedAt.slice(0, 4), group.id)
  return [
    ...toLinkLine('公开单位', unitPath),
    ...toLinkLine('公开事项', [
      { name: group.name, path: groupPath },
      { name: item.name, path: `${cataloguePath}#${item.id}` },
    ]),
    ...toMetaLine('所属期间', periodLabel),
    ...toMetaLine('公开频次', item.frequency),
    ...toMetaLine('生成日期', formatDay(data.createdOn)),
    ...toMetaLine('发布时间', formatInstant(data.publishedAt)),
    ...toMetaLine('公开依据', basis.map(({ law, article }) => `《${law}》${article}`).join('；')),
    ...toKeywordsLine(data.keywords),
    toCodeLine('网页编号', id),
  ]
}
