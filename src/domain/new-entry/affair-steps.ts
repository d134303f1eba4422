import { affairSchema } from '#schemas/affair.ts'
import { getItem, getUnit } from './context.ts'
import type { Context } from './context.ts'
import {
  abstractStep,
  createIdStep,
  createMadeOnStep,
  createPublishedAtStep,
  createSourceSteps,
  createUnitStep,
} from './common-steps.ts'
import { createFieldQuestion } from './field-question.ts'
import { toItemChoices } from './item-choices.ts'
import { eventChoice, formatPeriodId, listRecentPeriods, toPeriodKind } from './period-choices.ts'
import { createPublicitySteps, publicityKey } from './publicity-steps.ts'
import { getAnswer } from './question.ts'
import type { Answers, Choice, Question, Step } from './question.ts'
import { createTableSteps } from './table-steps.ts'
import { toPeriodText } from './typed-days.ts'
import { toShortUnitId } from './unit-choices.ts'

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
    { key: 'title', toQuestion: (answers) => askTitle(answers, context) },
    abstractStep,
    ...createSourceSteps(context),
    createIdStep(context, (answers) => toIdParts(answers, context)),
    ...createTableSteps(context),
  ]
}

/** What an affair is about, in words: 荷花村2026年9月财务收支明细. */
export function toSubject(answers: Answers, context: Context): string {
  const period = formatPeriodId(answers.get('period'))
  return `${getUnit(answers, context).name}${period}${getItem(answers, context).name}`
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
  const periods = kind === undefined ? [] : listRecentPeriods(kind, context.now)
  const choices = periods.map(({ id, label }) => markPublished(id, label, answers, context))
  const open = choices.find(({ value, label }) => label === formatPeriodId(value))
  return createFieldQuestion(affairSchema, 'period', {
    choices: [...choices, eventChoice],
    isOpen: true,
    fallback: kind === undefined ? eventChoice.value : open?.value,
    note: `公开目录规定的频次：${frequency}。`,
    clean: toPeriodText,
  })
}

function markPublished(id: string, label: string, answers: Answers, { corpus }: Context): Choice {
  const earlier = corpus.affairs.find(
    ({ data }) =>
      data.unit === answers.get('unit') && data.item === answers.get('item') && data.period === id,
  )
  return { value: id, label: earlier === undefined ? label : `${label}（已有 ${earlier.id}）` }
}

function askTitle(answers: Answers, context: Context): Question {
  const end = answers.get(publicityKey) === 'yes' ? '公示' : '公开'
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
