import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { readCell } from '#domain/figures/table-rows.ts'
import {
  listFiguredEntries,
  placeOfFigure,
  severityOfFigures,
} from '#domain/gate/figured-entries.ts'
import { severityIn } from '#domain/gate/published-fault.ts'
import { listPublishedTables } from '#domain/gate/published-tables.ts'
import { listRankingPeriods } from '#domain/gate/ranking-periods.ts'

/** Nothing counted and nothing known are two things. */
export const zeroForUnknown: Check = {
  code: 'F017',
  severity: 'error',
  title: '不知道的数填了 0',
  why: '0 是“一个也没有”，不知道就不能写成没有。',
  *find(corpus) {
    for (const figured of listFiguredEntries(corpus)) {
      for (const figure of figured.figures) {
        if (figure.value !== 0 || !unknown.test(figure.note ?? '')) continue
        yield {
          place: placeOfFigure(figured, figure),
          what: `“${figure.label}”写 0，说明却是“${figure.note ?? ''}”`,
          mend: '不知道的整条删去；确实是 0 的，改正说明',
          severity: severityOfFigures([figure], 'error'),
        }
      }
    }
    yield* findInTables(corpus)
  },
}

const unknown =
  /不详|不明|不清楚|未知|没有统计|未统计|未提供|没有提供|原文空白|没有写|数据缺失|待核实/u

function* findInTables(corpus: Corpus): Generator<Problem> {
  for (const { table, entry } of [...listPublishedTables(corpus), ...listRankingPeriods(corpus)]) {
    const note = table.columns.find((name) => /^(?:备注|说明|注|note)$/u.test(name))
    for (const row of table.rows) {
      const text = note === undefined ? '' : (row.cells[note] ?? '')
      if (!unknown.test(text)) continue
      for (const column of table.columns) {
        if (readCell(row, column) !== 0) continue
        yield {
          place: { file: table.file, line: row.line, column },
          what: `“${column}”写 0，备注却是“${text}”`,
          mend: '不知道的留空；确实是 0 的，改正备注',
          severity: severityIn(entry, 'error'),
        }
      }
    }
  }
}
