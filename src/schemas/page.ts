import { z } from 'zod'
import { dayField, textField } from './fields.ts'

/** 固定页面: 关于, 信息公开指南, 数据说明, 无障碍声明, 隐私. */
export const pageSchema = z.strictObject({
  title: textField.describe('页面标题。'),
  description: textField.describe('一句话说明这个页面讲什么。'),
  updatedOn: dayField.describe('最后修改的日期。'),
  order: z.int().describe('在页脚里的先后顺序。'),
})

export type Page = z.output<typeof pageSchema>
