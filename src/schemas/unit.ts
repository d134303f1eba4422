import { z } from 'zod'
import { origins, unitKinds } from './codes.ts'
import { dayField, idField, listCell, phoneField, textField } from './fields.ts'

/** data/units.csv: one organisation a row. The id is ours and stable; never a name, never a code. */
export const unitSchema = z.strictObject({
  id: idField.describe('单位编号，永不改变，例如 yx-hehua。'),
  name: textField.describe('单位的规范全称或通称。'),
  kind: z.enum(unitKinds).describe('单位类别。'),
  parent: idField.optional().describe('管理它的上级单位的编号；最上级不填。'),
  division: z
    .string()
    .regex(/^\d{6}$/, '应是 6 位行政区划代码')
    .optional()
    .describe('所在区县的行政区划代码（GB/T 2260）。'),
  aliases: listCell.default([]).describe('别名、曾用名和表格里的写法，用分号隔开。'),
  address: textField.optional().describe('办公地址。'),
  phone: phoneField.optional().describe('公开的办公电话。'),
  email: z.email().optional().describe('公开的单位邮箱；没有的不填，读者的信寄给主办单位。'),
  hours: textField.optional().describe('办公时间。'),
  validFrom: dayField.optional().describe('从哪一天起设立。'),
  validTo: dayField.optional().describe('到哪一天撤销；仍在的不填。'),
  successor: idField.optional().describe('撤销后并入哪个单位。'),
  origin: z.enum(origins).describe('official 真实单位，demo 虚构单位。'),
})

export type Unit = z.output<typeof unitSchema>
