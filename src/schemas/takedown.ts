import { z } from 'zod'
import { dayField } from './fields.ts'

/** Why something was taken down, as far as readers may know. */
export const takedownReasons = {
  personal: '误公开了不应公开的个人信息',
  secret: '含有不得公开的信息',
  rights: '侵犯了他人的合法权益',
  wrong: '内容严重失实',
} as const

export type TakedownReason = keyof typeof takedownReasons

const hex = (digits: number) =>
  z.string().regex(new RegExp(`^[0-9a-f]{${digits}}$`), `应是 ${digits} 位十六进制数，不要改动`)

/**
 * data/takedowns.csv: what was taken down and must not come back, known only to who has the key. A plain
 * digest of an ID number would be no secret: all that are possible are tried in seconds.
 */
export const takedownSchema = z.strictObject({
  on: dayField.describe('哪一天撤除的。'),
  kind: z.enum(['text', 'file']).describe('撤除的是一段文字（text）还是一个文件（file）。'),
  reason: z
    .enum(Object.keys(takedownReasons) as [TakedownReason, ...TakedownReason[]])
    .describe('撤除的原因：personal 个人信息，secret 不得公开，rights 侵权，wrong 失实。'),
  length: z
    .string()
    .regex(/^\d{1,9}$/, '应是数字')
    .transform(Number)
    .describe('有多少个字；文件填 0。'),
  head: hex(4).describe('开头两个字的密钥摘要，用来加快查找。'),
  digest: hex(32).describe('密钥摘要。没有密钥的人看不出、也试不出撤除的是什么。'),
  key: hex(8).describe('用的是哪一个密钥。'),
})

export type Takedown = z.output<typeof takedownSchema>
