import { z } from 'zod'
import { idField, textField } from './fields.ts'

/** data/topics.csv: 主题分类. */
export const topicSchema = z.strictObject({
  id: idField.describe('主题编号。'),
  name: textField.describe('主题名称。'),
  scope: textField.describe('这个主题收哪些内容。'),
})

export type Topic = z.output<typeof topicSchema>
