import { formatDay, formatInstant } from '#domain/format/day.ts'
import {
  type MetaLine,
  toCodeLine,
  toKeywordsLine,
  toLinkLine,
  toMetaLine,
} from '#domain/meta-line.ts'
import type { SummaryView } from './summary-view.ts'

/** The metadata block of a summary; what the source does not state is said to be unstated. */
export function toSummaryMeta({
  id,
  data,
  unitPath,
  periodLabel,
  topicName,
}: SummaryView): MetaLine[] {
  return [
    ...(unitPath.length > 0 ? toLinkLine('单位', unitPath) : toMetaLine('单位', '出处没有写明')),
    ...toMetaLine('期间', periodLabel ?? '出处没有写明'),
    ...toMetaLine('类别', data.kind),
    ...toMetaLine('主题', topicName),
    ...toMetaLine(
      '成文日期',
      data.createdOn === undefined ? '出处没有写明' : formatDay(data.createdOn),
    ),
    ...toMetaLine('发布时间', formatInstant(data.publishedAt)),
    ...toKeywordsLine(data.keywords),
    toCodeLine('网页编号', id),
  ]
}
