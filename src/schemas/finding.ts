import { z } from 'zod'
import { findingStatuses, findingThemes, origins } from './codes.ts'
import { dayField, idField, textField } from './fields.ts'

/** data/findings.csv: one problem found by an inspection. */
export const findingSchema = z.strictObject({
  id: idField.describe('整改事项编号。'),
  unit: idField.describe('哪个单位的问题，填单位编号。'),
  theme: z.enum(findingThemes).describe('检查主题。'),
  finding: textField.describe('发现的问题。'),
  evidence: textField.optional().describe('依据，例如记录本、照片编号。'),
  measure: textField.optional().describe('整改措施。'),
  owner: idField.optional().describe('负责整改的单位；没有公布的不填。'),
  foundOn: dayField.optional().describe('检查或通报的日期。'),
  dueOn: dayField.optional().describe('整改期限；没有公布的不填。'),
  status: z.enum(findingStatuses).describe('整改状态。'),
  reply: textField.optional().describe('整改单位的答复。'),
  verifiedOn: dayField.optional().describe('核验的日期。'),
  policy: idField.optional().describe('由哪份通报提出，填政策文件编号。'),
  origin: z.enum(origins).describe('official 有出处的真实内容，demo 示例。'),
})

export type Finding = z.output<typeof findingSchema>
