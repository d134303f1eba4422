import { addDays, dayOf, daysBetween } from '#domain/days/day.ts'
import { affairSchema } from '#schemas/affair.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import { getItem } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import { findEarlier } from '#domain/new-entry/dialogue/day-checks.ts'
import {
  createFieldQuestion,
  createYesNoQuestion,
} from '#domain/new-entry/dialogue/field-question.ts'
import { getAnswer } from '#domain/new-entry/dialogue/question.ts'
import type { Answers, Fault, Question, Step } from '#domain/new-entry/dialogue/question.ts'
import { toDayText, toDaysText } from '#domain/new-entry/dialogue/typed-days.ts'
import { publicityKey, toPublicityEnd } from '#domain/new-entry/publicity.ts'
import { whenPublic } from './when-public.ts'

// More is a slip of the keys: no publicity period begins a year from now, or runs for one.
const longestDays = 366

/** Whether and how long objections are taken. */
export function createPublicitySteps(context: Context): Step[] {
  return [
    { key: publicityKey, toQuestion: (answers) => askWhether(answers, context) },
    whenPublic('publicity.from', (answers) => askFrom(answers, context)),
    whenPublic('publicity.dayKind', askDayKind),
    whenPublic('publicity.days', (answers) => askDays(answers, context)),
  ]
}

function askWhether(answers: Answers, context: Context): Question {
  const item = getItem(answers, context)
  // Of what is for the board alone, the totals on the web are open to no objection.
  const isOfItem = (answers.get('scope') ?? 'web') === item.scope
  const isAsked = item.publicityDays !== undefined && isOfItem
  return createYesNoQuestion(
    '要不要公示、征求异议？只是公开、不征求异议的选“否”。',
    isAsked ? 'yes' : 'no',
    describeRequired(item),
  )
}

function describeRequired({ name, publicityDays, minDays }: CatalogueItem): string | undefined {
  if (publicityDays !== undefined) return `公开目录规定：“${name}”公示 ${publicityDays} 天。`
  return minDays === undefined ? undefined : `公开目录规定：“${name}”至少公布 ${minDays} 天。`
}

function askFrom(answers: Answers, { now }: Context): Question {
  return createFieldQuestion(affairSchema, 'publicity.from', {
    fallback: dayOf(getAnswer(answers, 'publishedAt')),
    clean: toDayText,
    check: (day) =>
      findTooLate(day, now) ?? findEarlier(day, answers.get('createdOn'), '内容生成的日期'),
  })
}

function askDayKind(): Question {
  return createFieldQuestion(affairSchema, 'publicity.dayKind', {
    choices: [
      { value: 'calendar', label: '自然日' },
      { value: 'working', label: '工作日' },
    ],
    fallback: 'calendar',
    isOptional: false,
  })
}

function askDays(answers: Answers, context: Context): Question {
  const { publicityDays, minDays } = getItem(answers, context)
  const required = publicityDays ?? minDays
  return createFieldQuestion(affairSchema, 'publicity.days', {
    fallback: required === undefined ? undefined : String(required),
    isOptional: false,
    clean: toDaysText,
    check: (days) =>
      findTooLong(days) ?? findTooShort(new Map([...answers, ['publicity.days', days]]), required),
  })
}

function findTooLate(day: string, now: string): Fault | undefined {
  if (day <= addDays(dayOf(now), longestDays)) return undefined
  return { what: `${day} 在一年以后`, mend: '填公示开始的日期，一般就是发布的那天' }
}

function findTooLong(days: string): Fault | undefined {
  if (Number(days) <= longestDays) return undefined
  return { what: `${days} 天超过了一年`, mend: '填公示的天数，例如 15' }
}

function findTooShort(answers: Answers, required: number | undefined): Fault | undefined {
  const end = toPublicityEnd(answers)
  if (end === undefined || required === undefined) return undefined
  if (daysBetween(getAnswer(answers, 'publicity.from'), end) >= required) return undefined
  return { what: `这样公示到 ${end}，不够规定的 ${required} 天`, mend: `填 ${required} 天或更多` }
}
