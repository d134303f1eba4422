import { z } from 'zod'
import { dayField, idField, listCell, textField } from './fields.ts'

/** data/law.csv: one article of law in one version; a later version names its own row. */
export const lawArticleSchema = z.strictObject({
  id: idField.describe('依据的编号，例如 villagers-committee-law-2025-35。'),
  law: textField.describe('法律、法规或文件的全称。'),
  article: textField.describe('条款，例如 第三十五条。'),
  gist: textField.describe('这一条要求什么，用自己的话写。'),
  appliesTo: listCell
    .pipe(z.array(z.enum(['村', '社区', '局'])))
    .optional()
    .describe('这一条只管谁：村、社区、局；不填是都管。'),
  validFrom: dayField.optional().describe('这个版本从哪一天起施行。'),
  validTo: dayField.optional().describe('这个版本施行到哪一天；现行的不填。'),
  supersededBy: idField.optional().describe('被哪一条代替，填编号。'),
  confirmed: z.enum(['yes', 'no']).describe('yes 已与正式文本核对，no 尚待核对（页面会说明）。'),
})

export type LawArticle = z.output<typeof lawArticleSchema>
