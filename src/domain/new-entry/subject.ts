import { getItem, getUnit } from './context.ts'
import type { Context } from './context.ts'
import type { Answers } from './dialogue/question.ts'
import { formatPeriodId } from './suggestions/period-choices.ts'

/** What an affair is about, in words: 荷花村2026年9月财务收支明细. */
export function toSubject(answers: Answers, context: Context): string {
  return `${getUnit(answers, context).name}${toMatter(answers, context)}`
}

/** The same without the unit: 2026年9月财务收支明细. */
export function toMatter(answers: Answers, context: Context): string {
  return `${formatPeriodId(answers.get('period'))}${getItem(answers, context).name}`
}
