import { withholdingLabels } from '#domain/documents/withholding.ts'
import { disclosureModes, genres } from '#schemas/codes.ts'
import { policySchema } from '#schemas/policy.ts'
import { getUnit } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import {
  abstractStep,
  createMadeOnStep,
  createPublishedAtStep,
  createTopicStep,
} from './common-steps.ts'
import { createIssuerSteps } from './issuer-steps.ts'
import { createIdStep } from './id-step.ts'
import { createSourceSteps } from './source-steps.ts'
import { findEarlier } from '#domain/new-entry/dialogue/day-checks.ts'
import { createDocNumberStep, createIndexNoStep } from './document-number-steps.ts'
import { createFieldQuestion } from '#domain/new-entry/dialogue/field-question.ts'
import { getAnswer } from '#domain/new-entry/dialogue/question.ts'
import type { Answers, Question, Step } from '#domain/new-entry/dialogue/question.ts'
import { toDayText } from '#domain/new-entry/dialogue/typed-days.ts'
import { toShortUnitId } from '#domain/new-entry/suggestions/unit-choices.ts'

/** What is asked about a policy, head first, as it stands on the paper. */
export function createPolicySteps(context: Context): Step[] {
  return [
    ...createIssuerSteps(context),
    { key: 'genre', toQuestion: askGenre },
    { key: 'title', toQuestion: () => createFieldQuestion(policySchema, 'title') },
    createTopicStep(context),
    createMadeOnStep(context, 'signedOn'),
    createDocNumberStep(context),
    createIndexNoStep(context),
    createPublishedAtStep(context),
    { key: 'effectiveFrom', toQuestion: askEffectiveFrom },
    { key: 'effectiveTo', toQuestion: askEffectiveTo },
    { key: 'disclosure', toQuestion: askDisclosure },
    { key: 'withholding', toQuestion: askWithholding },
    abstractStep,
    ...createSourceSteps(context),
    createIdStep(context, (answers) => toIdParts(answers, context)),
  ]
}

function askGenre(): Question {
  const choices = genres.map((genre) => ({ value: genre, label: genre }))
  return createFieldQuestion(policySchema, 'genre', { choices })
}

function askEffectiveFrom(): Question {
  return createFieldQuestion(policySchema, 'effectiveFrom', { clean: toDayText })
}

function askEffectiveTo(answers: Answers): Question {
  const from = answers.get('effectiveFrom') ?? getAnswer(answers, 'signedOn')
  return createFieldQuestion(policySchema, 'effectiveTo', {
    clean: toDayText,
    check: (day) => findEarlier(day, from, '施行日期'),
  })
}

function askDisclosure(): Question {
  const choices = disclosureModes.map((mode) => ({ value: mode, label: mode }))
  return createFieldQuestion(policySchema, 'disclosure', {
    choices,
    fallback: '主动公开',
    isOptional: false,
  })
}

function askWithholding(answers: Answers): Question | undefined {
  if (answers.get('disclosure') !== '不予公开') return undefined
  const choices = Object.entries(withholdingLabels).map(([value, label]) => ({ value, label }))
  return createFieldQuestion(policySchema, 'withholding', { choices, isOptional: false })
}

function toIdParts(answers: Answers, context: Context): string[] {
  return [
    toShortUnitId(getUnit(answers, context).id, context.units),
    getAnswer(answers, 'topic'),
    getAnswer(answers, 'signedOn').slice(0, 'YYYY'.length),
  ]
}
