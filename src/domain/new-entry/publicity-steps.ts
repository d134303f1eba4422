import { dayOf, daysBetween } from '#domain/days/day.ts'
import { publicityEnd } from '#domain/days/publicity-end.ts'
import { affairSchema } from '#schemas/affair.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'
import { getItem, getUnit } from './context.ts'
import type { Context } from './context.ts'
import { findEarlier } from './day-checks.ts'
import { createFieldQuestion, createYesNoQuestion } from './field-question.ts'
import { getAnswer } from './question.ts'
import type { Answers, Fault, Question, Step } from './question.ts'
import { toDayText, toDaysText } from './typed-days.ts'

export const publicityKey = '@publicity'

// Longer is a slip of the keys: no publicity period runs for a year.
const longestDays = 366

/** Whether and how long objections are taken, and by whom. */
export function createPublicitySteps(context: Context): Step[] {
  return [
    { key: publicityKey, toQuestion: (answers) => askWhether(answers, context) },
    whenPublic('publicity.from', askFrom),
    whenPublic('publicity.dayKind', askDayKind),
    whenPublic('publicity.days', (answers) => askDays(answers, context)),
    whenPublic('objection.phone', (answers) => askPhone(answers, context)),
    whenPublic('objection.address', (answers) => askAddress(answers, context)),
  ]
}

/** The last day of the publicity period, or undefined where there is none. */
export function toPublicityEnd(answers: Answers): string | undefined {
  if (answers.get(publicityKey) !== 'yes') return undefined
  return publicityEnd({
    from: getAnswer(answers, 'publicity.from'),
    days: Number(getAnswer(answers, 'publicity.days')),
    dayKind: answers.get('publicity.dayKind') === 'working' ? 'working' : 'calendar',
  })
}

function whenPublic(key: string, toQuestion: (answers: Answers) => Question): Step {
  return {
    key,
    toQuestion: (answers) =>
      answers.get(publicityKey) === 'yes' ? toQuestion(answers) : undefined,
  }
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

function askFrom(answers: Answers): Question {
  return createFieldQuestion(affairSchema, 'publicity.from', {
    fallback: dayOf(getAnswer(answers, 'publishedAt')),
    clean: toDayText,
    check: (day) => findEarlier(day, answers.get('createdOn'), '内容生成的日期'),
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
