import type { z } from 'zod'
import { policySchema } from '#schemas/policy.ts'
import { toSource } from './common-data.ts'
import { getUnit } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import { findIndexScheme } from '#domain/new-entry/suggestions/next-index-no.ts'
import { getIssuers } from '#domain/new-entry/issuers.ts'
import { getAnswer } from '#domain/new-entry/dialogue/question.ts'
import type { Answers } from '#domain/new-entry/dialogue/question.ts'

/** The front matter of a policy; what has its usual value is left out. */
export function toPolicyData(answers: Answers, context: Context): z.input<typeof policySchema> {
  const { genre, disclosure, withholding } = policySchema.shape
  const indexNo = getAnswer(answers, 'indexNo')
  const mode = disclosure.parse(answers.get('disclosure'))
  return {
    title: getAnswer(answers, 'title'),
    origin: getUnit(answers, context).origin,
    source: toSource(answers),
    indexNo,
    indexScheme: findIndexScheme(indexNo),
    docNumber: getAnswer(answers, 'docNumber'),
    genre: genre.parse(answers.get('genre')),
    issuers: getIssuers(answers),
    topic: getAnswer(answers, 'topic'),
    signedOn: getAnswer(answers, 'signedOn'),
    publishedAt: getAnswer(answers, 'publishedAt'),
    effectiveFrom: answers.get('effectiveFrom'),
    effectiveTo: answers.get('effectiveTo'),
    disclosure: mode === '主动公开' ? undefined : mode,
    withholding: withholding.parse(answers.get('withholding')),
    abstract: answers.get('abstract'),
  }
}
