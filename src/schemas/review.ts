import { z } from 'zod'
import { dayField, textField } from './fields.ts'

/** 32 of the 64 digits are 128 bits: nobody finds another file with the same ones. */
export const reviewDigestLength = 32

/** data/reviews.csv: what the gate reports and somebody has looked at and answers for. */
export const reviewSchema = z.strictObject({
  rule: z
    .string()
    .regex(/^[A-Z]\d{3}$/, '应是问题的编号，例如 I001')
    .describe('审核的是哪一种问题，填它的编号；字段、日期、链接之类的错误不能靠审核放行。'),
  file: textField.describe(
    '审核的是哪个文件，从 content/ 或 data/ 写起；问题出在附件里的，填附件。',
  ),
  digest: z
    .string()
    .regex(
      new RegExp(`^[0-9a-f]{${reviewDigestLength},64}$`),
      `应是文件的 SHA-256，至少写前 ${reviewDigestLength} 位，用小写`,
    )
    .describe('审核时这个文件的 SHA-256；文件一改就对不上，要重新审核。`npm run review` 会算好。'),
  reason: textField.describe('为什么可以公开：依据什么、核对了什么。不写任何人的个人信息。'),
  reviewer: textField.describe('谁审核的：单位和职务，或者姓名。'),
  expires: dayField.describe('审核到哪一天为止有效（含当天），最长一年。'),
})

export type Review = z.output<typeof reviewSchema>
