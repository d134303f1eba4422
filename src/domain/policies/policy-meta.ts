import { formatDay, formatInstant } from '#domain/format/day.ts'
import {
  type MetaLine,
  toCodeLine,
  toKeywordsLine,
  toLinkLine,
  toMetaLine,
} from '#domain/meta-line.ts'
import { toFacetPath } from '#domain/paths.ts'
import type { PolicyView } from './policy-view.ts'

/** The metadata block in the order of a 政府信息公开 page. */
export function toPolicyMeta(view: PolicyView): MetaLine[] {
  const { data, validity, issuers, publisher, topicName } = view
  const topicPath = toFacetPath('policies', data.publishedAt.slice(0, 4), data.topic)
  return [
    toCodeLine('索引号', data.indexNo),
    ...toLinkLine('主题分类', [{ name: topicName, path: topicPath }]),
    ...toLinkLine('发文机关', issuers),
    toCodeLine('发文字号', data.docNumber),
    ...toMetaLine('文种', data.genre),
    ...toMetaLine('成文日期', formatDay(data.signedOn)),
    ...toMetaLine('发布时间', formatInstant(data.publishedAt)),
    ...toMetaLine('公文时效', validity.validity),
    ...toMetaLine('施行日期', data.effectiveFrom && formatDay(data.effectiveFrom)),
    ...toMetaLine('有效期至', data.effectiveTo && formatDay(data.effectiveTo)),
    ...toLinkLine('发布机构', [publisher ?? issuers[0]]),
    ...toMetaLine('公开方式', data.disclosure),
    ...toKeywordsLine(data.keywords),
    ...toMetaLine('内容概述', data.abstract),
  ]
}
