import { getItem, getKind, idKey } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import { getAnswer } from '#domain/new-entry/dialogue/question.ts'
import type { Answers } from '#domain/new-entry/dialogue/question.ts'
import { toAffairData, toAffairTable } from './affair-data.ts'
import { toBody } from './body.ts'
import type { NewEntry } from './new-entry.ts'
import { toPolicyData } from './policy-data.ts'
import { toSummaryData } from './summary-data.ts'

/** Makes of the answers what the dialogue was held for. */
export function toNewEntry(answers: Answers, context: Context): NewEntry {
  const kind = getKind(answers)
  const id = getAnswer(answers, idKey)
  const year = getAnswer(answers, 'publishedAt').slice(0, 'YYYY'.length)
  return {
    kind,
    id,
    file: `content/${kind}/${year}/${id}.md`,
    data: toData[kind](answers, context),
    body: toBody[kind](answers, context),
    table: kind === 'affairs' ? toAffairTable(answers) : undefined,
    wanted: kind === 'affairs' ? getItem(answers, context).content : undefined,
  }
}

const toData = { affairs: toAffairData, policies: toPolicyData, summaries: toSummaryData } as const
