import { withholdingLabels } from '#domain/documents/withholding.ts'
import { disclosureModes, genres } from '#schemas/codes.ts'
import { policySchema } from '#schemas/policy.ts'
import { getUnit } from './context.ts'
import type { Context } from './context.ts'
import {
  abstractStep,
  createIdStep,
  createMadeOnStep,
  createPublishedAtStep,
  createSourceSteps,
  createTopicStep,
  createUnitStep,
} from './common-steps.ts'
import { findEarlier } from './day-checks.ts'
import { createDocNumberStep, createIndexNoStep } from './document-number-steps.ts'
import { createFieldQuestion } from './field-question.ts'
import { getAnswer } from './question.ts'
import type { Answers, Question, Step } from './question.ts'
import { toDayText } from './typed-days.ts'
import { toShortUnitId } from './unit-choices.ts'

/** What is asked about a policy, head first, as it stands on the paper. */
export function createPolicySteps(context: Context): Step[] {
  return [
    createUnitStep(context, 'issuers.0'),
    ...jointIssuerKeys.map((key) => createJointIssuerStep(context, key)),
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

/** The keys under which the issuers stand: the first leads, others may join. */
export const issuerKeys = ['issuers.0', 'issuers.1', 'issuers.2', 'issuers.3'] as const

const jointIssuerKeys = issuerKeys.slice(1)

/** Asked as long as the one before was named. */
function createJointIssuerStep(context: Context, key: string): Step {
  const step = createUnitStep(context, key)
  const before = `issuers.${Number(key.slice('issuers.'.length)) - 1}`
  return {
    key,
    toQuestion: (answers) => {
      const question = answers.has(before) ? step.toQuestion(answers) : undefined
      if (question === undefined) return undefined
      const named = new Set(issuerKeys.map((issuer) => answers.get(issuer)))
      return {
        ...question,
        isOptional: true,
        choices: (question.choices ?? []).filter(({ value }) => !named.has(value)),
        note: '联合发文的，再填一个；没有了直接回车。',
      }
    },
  }
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
