import { z } from 'zod'
import { origins } from './codes.ts'

/** Ids stand in URLs for decades: lower-case ASCII, digits, single hyphens. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const periodPattern = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])|-Q[1-4]|-H[12])?|event)$/
const instantPattern = /^\d{4}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d$/
const numberPattern = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** What an address and the folder of a page can bear. */
const idLength = 80

/** Names that Windows keeps for devices: no folder of a page can bear them. */
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

export const idField = z
  .string()
  .regex(idPattern, '只能用小写字母、数字和短横线')
  .max(idLength, `最多 ${idLength} 个字符`)
  .refine((id) => !deviceNames.test(id), '这是 Windows 留给设备的名字，换一个')
export const textField = z.string().trim().min(1, '不能为空')
export const dayField = z.iso.date('应写成 2026-09-03 这样的真实日期')
/** A year is typed without quotes, and YAML then reads a number; a period is text all the same. */
export const periodField = z.preprocess(
  (typed) => (typeof typed === 'number' ? String(typed) : typed),
  z.string().regex(periodPattern, '应写成 2026-09、2026-Q3、2026-H1、2026 或 event'),
)
export const instantField = z
  .string()
  .regex(instantPattern, '应写成 2026-09-03 09:30 这样的北京时间（24 小时制）')
  .refine((text) => z.iso.date().safeParse(text.slice(0, 10)).success, '这一天不存在')
export const phoneField = z
  .string()
  .regex(/^[\d－\-()（）转 ]{3,30}$/, '只写公开的办公电话号码，例如 0911-2345678')

/** A number cell of a CSV file: blank is absent and never 0; no thousands separators, no hex. */
export const numberCell = z
  .string()
  .regex(numberPattern, '应是普通数字，不带千分号、单位和空格')
  .transform(Number)

/** A list in one CSV cell, its parts separated by a semicolon of either width. */
export const listCell = z.string().transform((text) =>
  text
    .split(/[;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== ''),
)

export const originField = z
  .enum(origins)
  .describe('内容来历：official 是有出处的真实内容，demo 是虚构的云溪区示例。')

export const sourceField = z
  .strictObject({
    title: textField.describe('出处的名称，例如文件标题或网页标题。'),
    publisher: textField.optional().describe('谁发布的；不清楚就不填。'),
    date: textField.optional().describe('出处上写的日期，照原样写。'),
    note: textField.optional().describe('关于出处要告诉读者的话，例如来历不明、日期存疑。'),
  })
  .describe('内容的出处；official 内容必填。')

export const attachmentsField = z
  .array(
    z.strictObject({
      file: textField.describe('附件在 data/ 下的路径，例如 attachments/2026/notice.pdf。'),
      title: textField.describe('附件名称，读者看到的就是它。'),
      alt: textField
        .optional()
        .describe('附件是图片时必填：图上有什么，用一两句话说给看不见的人听；图上的数字也写出来。'),
    }),
  )
  .default([])
  .describe('附件，按顺序列出。')

export const revisionsField = z
  .array(
    z.strictObject({
      on: dayField.describe('更正的日期。'),
      note: textField.describe('改了什么、为什么改。'),
    }),
  )
  .default([])
  .describe('发布以后的每一次更正，都要在这里说明。')

export const withdrawnField = z
  .strictObject({
    on: dayField.describe('撤下的日期。'),
    reason: textField.describe('为什么撤下，读者会看到。'),
    replacedBy: idField.optional().describe('换成了哪一条，填它的编号。'),
  })
  .optional()
  .describe('撤下一条已发布的内容时填；页面保留并说明原因。')

export const keywordsField = z
  .array(textField)
  .default([])
  .describe('关键词，供检索和网页标签使用。')

export const abstractField = textField
  .optional()
  .describe('内容概述，一两句话；公开目录和检索结果会显示它。')

export const inconsistenciesField = z
  .array(textField)
  .default([])
  .describe('原文前后对不上的地方，逐条写明；只用于有出处的内容。')
