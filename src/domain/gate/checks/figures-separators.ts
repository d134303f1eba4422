import type { Check } from '#domain/gate/check.ts'
import { listPublishedTables } from '#domain/gate/published-tables.ts'
import { severityIn } from '#domain/gate/published-fault.ts'

/** Tells whether a cell is a number with its thousands set apart. */
export function isGroupedNumber(cell: string): boolean {
  return grouped.test(cell)
}

const grouped = /^-?[1-9]\d{0,2}(?:[,，]\d{3})+(?:\.\d+)?$/

export const tableSeparators: Check = {
  code: 'F019',
  severity: 'error',
  title: '表格的数字带千分号',
  why: '带千分号的数字会被当成文字，合计就无从核对。',
  *find(corpus) {
    for (const { table, entry } of listPublishedTables(corpus)) {
      for (const { line, cells } of table.rows) {
        for (const [column, cell] of Object.entries(cells)) {
          if (!isGroupedNumber(cell)) continue
          yield {
            place: { file: table.file, line, column },
            what: `“${column}”写的是“${cell}”`,
            mend: `改成 ${cell.replaceAll(/[,，]/g, '')}；页面会自己加上千分号`,
            severity: severityIn(entry, 'error'),
          }
        }
      }
    }
  },
}
