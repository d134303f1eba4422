import type { DatedKind } from '#domain/paths.ts'
import { toAffairData, toAffairTable } from './affair-data.ts'
import { toBody } from './body.ts'
import { getKind, idKey } from './context.ts'
import type { Context } from './context.ts'
import { toPolicyData } from './policy-data.ts'
import { getAnswer } from './question.ts'
import type { Answers } from './question.ts'
import { toSummaryData } from './summary-data.ts'

/** An entry as it will be written: where, and what stands in it. */
export interface NewEntry {
  readonly kind: DatedKind
  readonly id: string
  /** Path from the root. */
  readonly file: string
  /** The fields that are filled, in the order of the schema. */
  readonly data: object
  readonly body: string
  readonly table: NewTable | undefined
}

/** A table that has its columns and waits for its rows. */
export interface NewTable {
  readonly file: string
  readonly columns: readonly string[]
}

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
  }
}

const toData = { affairs: toAffairData, policies: toPolicyData, summaries: toSummaryData } as const
