import type { PeriodKind } from '#domain/format/period.ts'
import { summaryKinds } from '#schemas/codes.ts'
import { summarySchema } from '#schemas/summary.ts'
import type { Summary } from '#schemas/summary.ts'
import { getUnit } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import {
  abstractStep,
  createMadeOnStep,
  createPublishedAtStep,
  createTopicStep,
  createUnitStep,
} from './common-steps.ts'
import { createIdStep } from './id-step.ts'
import { createSourceSteps } from './source-steps.ts'
import { createFieldQuestion } from '#domain/new-entry/dialogue/field-question.ts'
import {
  formatPeriodId,
  listRecentPeriods,
  toPeriodChoices,
} from '#domain/new-entry/suggestions/period-choices.ts'
import { getAnswer } from '#domain/new-entry/dialogue/question.ts'
import type { Answers, Question, Step } from '#domain/new-entry/dialogue/question.ts'
import { toPeriodText } from '#domain/new-entry/dialogue/typed-days.ts'
import { toShortUnitId } from '#domain/new-entry/suggestions/unit-choices.ts'

/** What is asked about a work report. */
export function createSummarySteps(context: Context): Step[] {
  return [
    createUnitStep(context, 'unit'),
    { key: 'kind', toQuestion: askKind },
    { key: 'period', toQuestion: (answers) => askPeriod(answers, context) },
    { key: 'title', toQuestion: (answers) => askTitle(answers, context) },
    createMadeOnStep(context, 'createdOn'),
    createPublishedAtStep(context),
    createTopicStep(context),
    abstractStep,
    ...createSourceSteps(context),
    createIdStep(context, (answers) => toIdParts(answers, context)),
  ]
}

/** The kinds that look back on a period, and on which. */
const periodKinds: Readonly<Partial<Record<Summary['kind'], PeriodKind>>> = {
  年度总结: 'year',
  半年总结: 'half',
  季度总结: 'quarter',
}

function askKind(): Question {
  const choices = summaryKinds.map((kind) => ({ value: kind, label: kind }))
  return createFieldQuestion(summarySchema, 'kind', { choices })
}

function askPeriod(answers: Answers, context: Context): Question {
  const kind = toPeriodKind(answers)
  const earlier = context.corpus.summaries.filter(
    ({ data }) => data.unit === answers.get('unit') && data.kind === answers.get('kind'),
  )
  const recent = kind === undefined ? [] : listRecentPeriods(kind, context.now)
  return createFieldQuestion(summarySchema, 'period', {
    ...toPeriodChoices(recent, earlier),
    isOpen: true,
    isOptional: kind === undefined,
    clean: toPeriodText,
  })
}

function askTitle(answers: Answers, context: Context): Question {
  const period = formatPeriodId(answers.get('period'))
  const isReport = toPeriodKind(answers) !== undefined && period !== ''
  const title = `${getUnit(answers, context).name}${period}工作总结`
  return createFieldQuestion(summarySchema, 'title', { fallback: isReport ? title : undefined })
}

function toPeriodKind(answers: Answers): PeriodKind | undefined {
  return periodKinds[getAnswer(answers, 'kind') as Summary['kind']]
}

function toIdParts(answers: Answers, context: Context): string[] {
  const unit = toShortUnitId(getUnit(answers, context).id, context.units)
  const year = getAnswer(answers, 'publishedAt').slice(0, 'YYYY'.length)
  const period = answers.get('period') ?? 'event'
  if (toPeriodKind(answers) !== undefined && period !== 'event') return [unit, period]
  const topic = answers.get('topic')
  return [unit, ...(topic === undefined ? [] : [topic]), period === 'event' ? year : period]
}
