import type { Check } from '#domain/gate/check.ts'
import { findDisturbingCells } from '#domain/figures/table-rows.ts'
import { listPublishedTables } from '#domain/gate/published-tables.ts'
import { severityIn } from '#domain/gate/published-fault.ts'
import { isGroupedNumber } from './figures-separators.ts'

export const textInSum: Check = {
  code: 'F020',
  severity: 'warning',
  title: '要相加的一列里有文字',
  why: '有一格不是数字，这一列的合计就没法核对。',
  *find(corpus) {
    for (const { table, entry } of listPublishedTables(corpus)) {
      for (const { line, column, text } of findDisturbingCells(table)) {
        if (isGroupedNumber(text)) continue
        yield {
          place: { file: table.file, line, column },
          what: `“${column}”写的是“${text}”`,
          mend: '只写数字；单位写在表头，说明写在备注一列，没有的留空',
          severity: severityIn(entry, 'warning'),
        }
      }
    }
  },
}
