import { getUnit } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import { createFieldQuestion } from '#domain/new-entry/dialogue/field-question.ts'
import type { Answers, Question, Step } from '#domain/new-entry/dialogue/question.ts'
import { toPublicityEnd } from '#domain/new-entry/publicity.ts'
import { affairSchema } from '#schemas/affair.ts'
import { whenPublic } from './when-public.ts'

/** By whom objections are taken: by the unit itself unless it says otherwise. */
export function createObjectionSteps(context: Context): Step[] {
  return [
    whenPublic('objection.phone', (answers) => askPhone(answers, context)),
    whenPublic('objection.address', (answers) => askAddress(answers, context)),
  ]
}

function askPhone(answers: Answers, context: Context): Question {
  return createFieldQuestion(affairSchema, 'objection.phone', {
    fallback: getUnit(answers, context).phone,
    note: `公示到 ${toPublicityEnd(answers) ?? ''}（含当天），异议也最晚到这一天。`,
  })
}

/** An objection needs at least one way to be made. */
function askAddress(answers: Answers, context: Context): Question {
  return createFieldQuestion(affairSchema, 'objection.address', {
    fallback: getUnit(answers, context).address,
    isOptional: answers.has('objection.phone'),
  })
}
