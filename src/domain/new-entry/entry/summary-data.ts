import type { z } from 'zod'
import { summarySchema } from '#schemas/summary.ts'
import { toSource } from './common-data.ts'
import { getUnit } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import { getAnswer } from '#domain/new-entry/dialogue/question.ts'
import type { Answers } from '#domain/new-entry/dialogue/question.ts'

/** The front matter of a work report. */
export function toSummaryData(answers: Answers, context: Context): z.input<typeof summarySchema> {
  return {
    title: getAnswer(answers, 'title'),
    origin: getUnit(answers, context).origin,
    source: toSource(answers),
    unit: getAnswer(answers, 'unit'),
    period: answers.get('period'),
    kind: summarySchema.shape.kind.parse(answers.get('kind')),
    createdOn: getAnswer(answers, 'createdOn'),
    publishedAt: getAnswer(answers, 'publishedAt'),
    topic: answers.get('topic'),
    abstract: answers.get('abstract'),
  }
}
