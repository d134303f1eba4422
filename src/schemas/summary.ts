import { z } from 'zod'
import { planStatuses, summaryKinds } from './codes.ts'
import {
  abstractField,
  attachmentsField,
  dayField,
  idField,
  inconsistenciesField,
  instantField,
  keywordsField,
  originField,
  periodField,
  revisionsField,
  sourceField,
  textField,
  withdrawnField,
} from './fields.ts'
import { figuresField } from './figure.ts'

/** 工作总结: a work report of a unit for a period, its figures as data. */
export const summarySchema = z.strictObject({
  title: textField.describe('标题。'),
  origin: originField,
  source: sourceField.optional(),
  unit: idField.optional().describe('哪个单位的总结；出处没有写明的不填。'),
  period: periodField.optional().describe('总结的期间，例如 2026、2026-H1；出处没有写明的不填。'),
  kind: z.enum(summaryKinds).describe('总结的类别。'),
  createdOn: dayField.optional().describe('成文的日期；出处没有写明的不填。'),
  publishedAt: instantField.describe('在本站发布的时间，北京时间，精确到分。'),
  topic: idField.optional().describe('主题分类，填 data/topics.csv 里的编号。'),
  abstract: abstractField,
  keywords: keywordsField,
  figures: figuresField,
  plans: z
    .array(
      z.strictObject({
        text: textField.describe('打算做什么。'),
        status: z.enum(planStatuses).describe('进展：计划、进行中、已完成、未完成、不详。'),
      }),
    )
    .default([])
    .describe('总结里提出的下一步打算。'),
  inconsistencies: inconsistenciesField,
  attachments: attachmentsField,
  revisions: revisionsField,
  withdrawn: withdrawnField,
})

export type Summary = z.output<typeof summarySchema>
