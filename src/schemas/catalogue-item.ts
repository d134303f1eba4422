import { z } from 'zod'
import { audiences, catalogueGroups, channels, frequencies, scopes, summaryKinds } from './codes.ts'
import { dayField, idField, listCell, numberCell, textField } from './fields.ts'

const channelsCell = listCell.pipe(z.array(z.enum(channels)).min(1))
const appliesCell = listCell.pipe(z.array(z.enum(['村', '社区', '局'])).min(1))

/** data/catalogue.csv: one row of the disclosure catalogue (公开目录). */
export const catalogueItemSchema = z.strictObject({
  id: idField.describe('事项编号。'),
  no: numberCell.describe('目录里的序号。'),
  group: z.enum(catalogueGroups).describe('分组。'),
  name: textField.describe('公开事项的名称。'),
  content: textField.describe('公开内容（要素）。'),
  basis: listCell
    .pipe(z.array(idField).min(1))
    .describe('公开依据，填 data/law.csv 的编号，用分号隔开。'),
  appliesTo: appliesCell.describe('谁要公开：村、社区、局，用分号隔开。'),
  frequency: z.enum(frequencies).describe('公开频次。'),
  dueDays: numberCell.optional().describe('期间结束或事情发生后几天内公开。'),
  minDays: numberCell.optional().describe('至少公布几天。'),
  publicityDays: numberCell.optional().describe('需要公示征求异议的，公示几天。'),
  retentionDays: numberCell
    .optional()
    .describe('写有个人姓名的名单，公示期满后（没有公示期的，发布后）最多在网上留几天；不填不限。'),
  since: dayField
    .optional()
    .describe('从哪一天起要求公开；这一天以前结束的期间不算缺。不清楚的不填，不填就不限。'),
  summaryKind: z
    .enum(summaryKinds)
    .optional()
    .describe('哪一类工作总结就是这一项：本单位发布了这一类、同一期间的总结，这一项就不算缺。'),
  policyTopic: idField
    .optional()
    .describe(
      '哪个主题的政策文件就是这一项，填 data/topics.csv 里的编号：本单位发布了这个主题的文件，这一项就算公开了。',
    ),
  audience: z.enum(audiences).describe('公开对象。'),
  channels: channelsCell.describe('公开渠道和载体，用分号隔开。'),
  scope: z.enum(scopes).describe('名单类内容 board-only 只上公示栏，网上只公布合计数。'),
  note: textField.optional().describe('补充说明。'),
})

export type CatalogueItem = z.output<typeof catalogueItemSchema>
