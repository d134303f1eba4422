import { affairSchema } from '#schemas/affair.ts'
import { getItem, getUnit } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import { isPublicity } from '#domain/new-entry/publicity.ts'
import { toSubject } from '#domain/new-entry/subject.ts'
import {
  abstractStep,
  createMadeOnStep,
  createPublishedAtStep,
  createUnitStep,
} from './common-steps.ts'
import { createIdStep } from './id-step.ts'
import { createSourceSteps } from './source-steps.ts'
import { createFieldQuestion } from '#domain/new-entry/dialogue/field-question.ts'
import { toItemChoices } from '#domain/new-entry/suggestions/item-choices.ts'
import {
  eventChoice,
  listRecentPeriods,
  toPeriodChoices,
  toPeriodKind,
} from '#domain/new-entry/suggestions/period-choices.ts'
import { createPublicitySteps } from './publicity-steps.ts'
import { createObjectionSteps } from './objection-steps.ts'
import { getAnswer } from '#domain/new-entry/dialogue/question.ts'
import type { Answers, Question, Step } from '#domain/new-entry/dialogue/question.ts'
import { createTableSteps } from './table-steps.ts'
import { toPeriodText } from '#domain/new-entry/dialogue/typed-days.ts'
import { toShortUnitId } from '#domain/new-entry/suggestions/unit-choices.ts'

/** What is asked about an affair, in the order in which a clerk thinks of it. */
export function createAffairSteps(context: Context): Step[] {
  return [
    createUnitStep(context, 'unit'),
    { key: 'item', toQuestion: (answers) => askItem(answers, context) },
    { key: 'scope', toQuestion: (answers) => askScope(answers, context) },
    { key: 'period', toQuestion: (answers) => askPeriod(answers, context) },
    createMadeOnStep(context, 'createdOn'),
    createPublishedAtStep(context),
    ...createPublicitySteps(context),
    ...createObjectionSteps(context),
    { key: 'title', toQuestion: (answers) => askTitle(answers, context) },
    abstractStep,
    ...createSourceSteps(context),
    createIdStep(context, (answers) => toIdParts(answers, context)),
    ...createTableSteps(context),
  ]
}

function askItem(answers: Answers, context: Context): Question {
  const items = context.corpus.catalogue.map(({ data }) => data)
  const choices = toItemChoices(items, getUnit(answers, context).kind)
  return createFieldQuestion(affairSchema, 'item', { choices })
}

/** Only where the list itself is for the board alone is there something to decide. */
function askScope(answers: Answers, context: Context): Question | undefined {
  const { scope, note } = getItem(answers, context)
  if (scope === 'web') return undefined
  return createFieldQuestion(affairSchema, 'scope', {
    choices: [
      { value: 'web', label: '合计数，上网也上公示栏' },
      { value: 'board-only', label: '名单，只在公示栏张贴' },
    ],
    fallback: 'web',
    isOptional: false,
    note,
  })
}

function askPeriod(answers: Answers, context: Context): Question {
  const { frequency } = getItem(answers, context)
  const kind = toPeriodKind(frequency)
  const unit = answers.get('unit')
  const item = answers.get('item')
  const earlier = context.corpus.affairs.filter(
    ({ data }) => data.unit === unit && data.item === item,
  )
  const recent = kind === undefined ? [] : listRecentPeriods(kind, context.now)
  const { choices, fallback } = toPeriodChoices(recent, earlier)
  return createFieldQuestion(affairSchema, 'period', {
    choices: [...choices, eventChoice],
    isOpen: true,
    fallback: kind === undefined ? eventChoice.value : fallback,
    note: `公开目录规定的频次：${frequency}。`,
    clean: toPeriodText,
  })
}

function askTitle(answers: Answers, context: Context): Question {
  const end = isPublicity(answers) ? '公示' : '公开'
  const title = `${toSubject(answers, context)}${end}`
  return createFieldQuestion(affairSchema, 'title', { fallback: title })
}

function toIdParts(answers: Answers, context: Context): string[] {
  const period = getAnswer(answers, 'period')
  const month = getAnswer(answers, 'publishedAt').slice(0, 'YYYY-MM'.length)
  return [
    toShortUnitId(getUnit(answers, context).id, context.units),
    getAnswer(answers, 'item'),
    period === 'event' ? month : period,
  ]
}
