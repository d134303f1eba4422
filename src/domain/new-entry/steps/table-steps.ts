import { getItem, getUnit } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import {
  createPlainQuestion,
  createYesNoQuestion,
} from '#domain/new-entry/dialogue/field-question.ts'
import type { Answers, Question, Reading, Step } from '#domain/new-entry/dialogue/question.ts'
import {
  formatColumns,
  parseColumns,
  suggestColumns,
} from '#domain/new-entry/suggestions/table-columns.ts'

export const columnsKey = '@columns'
const tableKey = '@table'

/** Whether a table goes with the affair, where its item is one of figures, and its columns. */
export function createTableSteps(context: Context): Step[] {
  return [
    { key: tableKey, toQuestion: (answers) => askWhether(answers, context) },
    { key: columnsKey, toQuestion: (answers) => askColumns(answers, context) },
  ]
}

function askWhether(answers: Answers, context: Context): Question | undefined {
  if (getSuggested(answers, context).length === 0) return undefined
  return createYesNoQuestion('要不要随文公布一张表格？选“是”就建好表头，您再用 Excel 填。', 'yes')
}

function askColumns(answers: Answers, context: Context): Question | undefined {
  if (answers.get(tableKey) !== 'yes') return undefined
  return createPlainQuestion('表格有哪几列？用顿号隔开；金额写明单位，例如 金额（元）。', {
    fallback: formatColumns(getSuggested(answers, context)),
    read: readColumns,
  })
}

function getSuggested(answers: Answers, context: Context): readonly string[] {
  return suggestColumns(context.corpus, {
    item: getItem(answers, context),
    unit: getUnit(answers, context).id,
    scope: answers.get('scope') === 'board-only' ? 'board-only' : 'web',
  })
}

function readColumns(line: string): Reading {
  const columns = parseColumns(line)
  const repeated = columns.find((name, index) => columns.indexOf(name) !== index)
  if (columns.includes('')) {
    return { fault: { what: '有一列没有列名', mend: '两个顿号之间写上列名，末尾不加顿号' } }
  }
  if (repeated !== undefined) {
    return { fault: { what: `列名“${repeated}”出现两次`, mend: '每一列用不同的列名' } }
  }
  return { value: formatColumns(columns) }
}
