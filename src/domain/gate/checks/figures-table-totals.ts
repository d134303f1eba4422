import type { Check } from '#domain/gate/check.ts'
import { findTotalFaults } from '#domain/figures/table-totals.ts'
import { listPublishedTables } from '#domain/gate/published-tables.ts'
import { severityIn } from '#domain/gate/published-fault.ts'

export const tableTotals: Check = {
  code: 'F001',
  severity: 'error',
  title: '表格的合计不对',
  why: '合计和各行加起来对不上，账就说不清。',
  *find(corpus) {
    for (const { table, entry } of listPublishedTables(corpus)) {
      for (const { line, column, stated, summed } of findTotalFaults(table)) {
        yield {
          place: { file: table.file, line, column },
          what: `“${column}”的合计写 ${stated}，各项加起来是 ${summed}`,
          mend: '逐行核对，改正合计或者写错、漏掉的一行',
          severity: severityIn(entry, 'error'),
        }
      }
    }
  },
}
