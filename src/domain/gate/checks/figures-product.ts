import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { findProductFaults } from '#domain/figures/table-products.ts'
import { multiplyExactly } from '#domain/figures/product.ts'
import {
  findFigures,
  listFiguredEntries,
  placeOfFigure,
  severityOfFigures,
  showFigure,
} from '#domain/gate/figured-entries.ts'
import type { FiguredEntry } from '#domain/gate/figured-entries.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { severityIn } from '#domain/gate/published-fault.ts'
import { listPublishedTables } from '#domain/gate/published-tables.ts'
import { ownBlocksOf, placeIn } from '#domain/prose/body.ts'
import { findSpokenProducts } from '#domain/prose/spoken-products.ts'
import type { Figure } from '#schemas/figure.ts'

/** How many times how much is how much: in figures, in running text, in the rows of a table. */
export const product: Check = {
  code: 'F009',
  severity: 'error',
  title: '数量乘标准不等于金额',
  why: '按户数、人数和标准算不出公布的金额，钱发给了谁就说不清。',
  *find(corpus) {
    for (const figured of listFiguredEntries(corpus)) {
      for (const figure of figured.figures) yield* findInFigure(figured, figure)
    }
    for (const entry of listEntries(corpus)) {
      for (const block of ownBlocksOf(entry)) {
        for (const { offset, words, hint } of findSpokenProducts(block.text)) {
          yield {
            place: placeIn(entry, block, offset),
            what: words,
            mend: hint,
            severity: severityIn(entry, 'error'),
          }
        }
      }
    }
    for (const { table, entry } of listPublishedTables(corpus)) {
      for (const { line, column, quantity, price, stated } of findProductFaults(table)) {
        yield {
          place: { file: table.file, line, column },
          what: `${quantity} × ${price} = ${multiplyExactly([quantity, price])}，“${column}”写 ${stated}`,
          mend: '对照原始凭据，改正数量、标准或者金额',
          severity: severityIn(entry, 'error'),
        }
      }
    }
  },
}

function* findInFigure(figured: FiguredEntry, figure: Figure): Generator<Problem> {
  const factors = figure.productOf && findFigures(figured, figure.productOf)
  if (factors === undefined) return
  const result = multiplyExactly(factors.map(({ value }) => value))
  if (result === figure.value) return
  yield {
    place: placeOfFigure(figured, figure),
    what: `“${figure.label}”写 ${showFigure(figure)}，${factors.map(showFigure).join(' × ')} = ${result}`,
    mend: `对照原始凭据，改正金额或者其中一个数（${factors.map(({ label }) => label).join('、')}）`,
    severity: severityOfFigures([figure, ...factors], 'error'),
  }
}
