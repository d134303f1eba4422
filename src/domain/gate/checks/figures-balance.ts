import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { findBrokenChains } from '#domain/figures/balance-chain.ts'
import { sumExactly } from '#domain/figures/sum.ts'
import { findGrandTotals } from '#domain/figures/table-totals.ts'
import {
  findFigures,
  listFiguredEntries,
  placeOfFigure,
  severityOfFigures,
  showFigure,
} from '#domain/gate/figured-entries.ts'
import type { FiguredEntry } from '#domain/gate/figured-entries.ts'

/** 期初余额 + 收入 − 支出 = 期末余额, the ledger behind it says the same, and so does the next one. */
export const balance: Check = {
  code: 'F010',
  severity: 'error',
  title: '收支结余对不上',
  why: '期初、收入、支出和期末对不上，就有钱没有交代。',
  *find(corpus) {
    for (const figured of listFiguredEntries(corpus)) {
      yield* findWrongBalance(figured)
      yield* findOtherTotals(figured, corpus)
    }
    yield* findBrokenChain(corpus)
  },
}

function* findWrongBalance(figured: FiguredEntry): Generator<Problem> {
  const found = findFigures(figured, ['opening-balance', 'income', 'expense', 'balance'])
  const [opening, income, expense, closing] = found ?? []
  if (!opening || !income || !expense || !closing) return
  const result = sumExactly([opening.value, income.value, -expense.value])
  if (result === closing.value) return
  yield {
    place: placeOfFigure(figured, closing),
    what: `“${closing.label}”写 ${showFigure(closing)}，${opening.value} + ${income.value} − ${expense.value} = ${result}`,
    mend: '对照账本，改正期初、收入、支出或者期末中写错的一个',
    severity: severityOfFigures([opening, income, expense, closing], 'error'),
  }
}

function* findOtherTotals(figured: FiguredEntry, { tables }: Corpus): Generator<Problem> {
  const { data } = figured.entry
  if (!('tables' in data)) return
  for (const { data: file } of data.tables) {
    const table = tables.get(`data/affairs/${file}`)
    const totals = table === undefined ? new Map<string, number>() : findGrandTotals(table)
    for (const [key, word] of ledgerColumns) {
      const figure = figured.byKey.get(key)
      const columns = [...totals].filter(([column]) => column.startsWith(word))
      const [only, ...others] = columns
      if (figure === undefined || only === undefined || others.length > 0) continue
      const [column, stated] = only
      if (unitOf(column) !== figure.unit || stated === figure.value) continue
      yield {
        place: placeOfFigure(figured, figure),
        what: `“${figure.label}”写 ${showFigure(figure)}，data/affairs/${file} 的“${column}”合计 ${stated}`,
        mend: '核对明细表，让这个数和表里的合计一致',
        severity: severityOfFigures([figure], 'error'),
      }
    }
  }
}

const ledgerColumns = [
  ['income', '收入'],
  ['expense', '支出'],
] as const

function unitOf(column: string): string {
  return /[（(]([^（）()]+)[）)]$/u.exec(column)?.[1] ?? '元'
}

function* findBrokenChain(corpus: Corpus): Generator<Problem> {
  for (const { entry, before, opening, closing } of findBrokenChains(corpus.affairs)) {
    yield {
      place: { file: entry.file, path: ['figures', entry.data.figures.indexOf(opening), 'value'] },
      what: `“${opening.label}”写 ${showFigure(opening)}，上一期（${before.data.period}）“${closing.label}”是 ${showFigure(closing)}`,
      mend: `核对两期的账；上一期是 ${before.file}`,
      severity: 'warning',
    }
  }
}
