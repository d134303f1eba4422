import { z } from 'zod'
import { idField, textField } from './fields.ts'

/** One stated number with its meaning, and what it must agree with. */
export const figureSchema = z.strictObject({
  key: idField.describe('这个数的英文代号；同一代号在各期之间可以比较。'),
  label: textField.describe('这个数叫什么，例如“低保户数”。'),
  value: z.number().describe('数值；不知道就整条不写，不要填 0。'),
  unit: textField.describe('单位，例如 元、户、人、%。'),
  note: textField.optional().describe('关于这个数的说明。'),
  sumOf: z.array(idField).min(2).optional().describe('这个数应等于哪几个数之和，填它们的代号。'),
  percentOf: z
    .strictObject({
      part: idField.describe('分子的代号。'),
      whole: idField.describe('分母的代号。'),
    })
    .optional()
    .describe('这个百分比由哪两个数算出。'),
  shareOf: idField.optional().describe('同一组构成的代号；同组的百分比合计应为 100。'),
  atMost: idField.optional().describe('这个数不应大于哪个数，填它的代号。'),
  productOf: z
    .array(idField)
    .min(2)
    .optional()
    .describe('这个数应等于哪几个数的乘积，例如人数和每人金额。'),
  asPublished: textField
    .optional()
    .describe('原文就是这样、与别处对不上时，在这里写明差在哪里；只用于有出处的内容。'),
})

export const figuresField = z
  .array(figureSchema)
  .default([])
  .describe('正文里的数字，逐个写成数据。')

export type Figure = z.output<typeof figureSchema>
