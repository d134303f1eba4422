import { z } from 'zod'
import {
  disclosureModes,
  genres,
  indexSchemes,
  relationKinds,
  withholdingReasons,
} from './codes.ts'
import {
  abstractField,
  attachmentsField,
  dayField,
  idField,
  inconsistenciesField,
  instantField,
  keywordsField,
  originField,
  revisionsField,
  sourceField,
  textField,
  withdrawnField,
} from './fields.ts'

const relationSchema = z.strictObject({
  kind: z
    .enum(relationKinds)
    .describe(
      '关系：forwards 转发、amends 修改、repeals 废止、replaces 代替、interprets 解读、basedOn 依据。',
    ),
  target: idField.optional().describe('对方文件在本站的编号。'),
  document: textField.optional().describe('对方文件不在本站时，写它的名称和字号。'),
  note: textField.optional().describe('补充说明，例如修改了哪几条。'),
})

/** 政策文件: an official document with its metadata block. */
export const policySchema = z.strictObject({
  title: textField.describe('文件标题。'),
  origin: originField,
  source: sourceField.optional(),
  indexNo: textField.describe('索引号，全站不得重复；没有编索引号的填“无”。'),
  indexScheme: z.enum(indexSchemes).optional().describe('索引号按哪种规则编的。'),
  docNumber: textField.describe('发文字号，例如 云民发〔2026〕8号；确实没有的填“无”。'),
  genre: z.enum(genres).describe('文种，例如 通知、通报、意见、办法。'),
  issuers: z.array(idField).min(1).describe('发文机关，填单位编号；联合发文依次列出。'),
  publisher: idField.optional().describe('发布机构；与发文机关相同时不填。'),
  topic: idField.describe('主题分类，填 data/topics.csv 里的编号。'),
  signedOn: dayField.describe('成文日期。'),
  publishedAt: instantField.describe('发布的时间，北京时间，精确到分。'),
  effectiveFrom: dayField.optional().describe('从哪一天起施行；不填就是成文日期。'),
  effectiveTo: dayField.optional().describe('有效到哪一天（含当天）；长期有效的不填。'),
  disclosure: z.enum(disclosureModes).default('主动公开').describe('公开方式。'),
  withholding: z
    .enum(withholdingReasons)
    .optional()
    .describe('不予公开的理由，填《政府信息公开条例》的条款。'),
  abstract: abstractField,
  keywords: keywordsField,
  inconsistencies: inconsistenciesField,
  relations: z.array(relationSchema).default([]).describe('与其他文件的关系，从本文件指向对方。'),
  attachments: attachmentsField,
  revisions: revisionsField,
  withdrawn: withdrawnField,
})

export type Policy = z.output<typeof policySchema>
export type Relation = z.output<typeof relationSchema>
