import type { z } from 'zod'
import type { affairSchema } from '#schemas/affair.ts'
import { toSubject } from '#domain/new-entry/subject.ts'
import { toSource } from './common-data.ts'
import { getUnit, idKey } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import type { NewTable } from './new-entry.ts'
import { toPublicityEnd } from '#domain/new-entry/publicity.ts'
import { getAnswer } from '#domain/new-entry/dialogue/question.ts'
import type { Answers } from '#domain/new-entry/dialogue/question.ts'
import { parseColumns } from '#domain/new-entry/suggestions/table-columns.ts'
import { columnsKey } from '#domain/new-entry/steps/table-steps.ts'

/** The front matter of an affair; what has its usual value is left out. */
export function toAffairData(answers: Answers, context: Context): z.input<typeof affairSchema> {
  return {
    title: getAnswer(answers, 'title'),
    origin: getUnit(answers, context).origin,
    source: toSource(answers),
    unit: getAnswer(answers, 'unit'),
    item: getAnswer(answers, 'item'),
    period: getAnswer(answers, 'period'),
    createdOn: getAnswer(answers, 'createdOn'),
    publishedAt: getAnswer(answers, 'publishedAt'),
    publicity: toPublicity(answers),
    scope: answers.get('scope') === 'board-only' ? 'board-only' : undefined,
    objection: toObjection(answers),
    abstract: answers.get('abstract'),
    tables: toTables(answers, context),
  }
}

/** The table that goes with an affair, below the folder of its year. */
export function toAffairTable(answers: Answers): NewTable | undefined {
  const columns = answers.get(columnsKey)
  if (columns === undefined) return undefined
  return { file: `data/affairs/${toTablePath(answers)}`, columns: parseColumns(columns) }
}

function toPublicity(answers: Answers): z.input<typeof affairSchema>['publicity'] {
  const to = toPublicityEnd(answers)
  if (to === undefined) return undefined
  return {
    from: getAnswer(answers, 'publicity.from'),
    to,
    days: Number(getAnswer(answers, 'publicity.days')),
    dayKind: answers.get('publicity.dayKind') === 'working' ? 'working' : 'calendar',
  }
}

function toObjection(answers: Answers): z.input<typeof affairSchema>['objection'] {
  const until = toPublicityEnd(answers)
  if (until === undefined) return undefined
  return {
    phone: answers.get('objection.phone'),
    address: answers.get('objection.address'),
    until,
  }
}

function toTables(answers: Answers, context: Context): z.input<typeof affairSchema>['tables'] {
  if (!answers.has(columnsKey)) return undefined
  const subject = toSubject(answers, context)
  const caption = subject.endsWith('表') ? subject : `${subject}表`
  return [{ data: toTablePath(answers), caption }]
}

function toTablePath(answers: Answers): string {
  return `${getAnswer(answers, 'publishedAt').slice(0, 'YYYY'.length)}/${getAnswer(answers, idKey)}.csv`
}
