import Papa from 'papaparse'
import type { Chart } from '#charts/chart.ts'
import { toTable } from './to-table.ts'

/**
 * The table as CSV with the numbers themselves, not as they are shown; what is unknown is empty.
 * It opens in Excel as it is: UTF-8 marked by a BOM, CRLF, and no name can run as a formula.
 */
export function toCsv(chart: Chart): string {
  const { columns, rows } = toTable(chart)
  const fields = columns.map(({ label }) => label)
  const data = rows.map((cells) => cells.map(({ value }) => value))
  const text = Papa.unparse({ fields, data }, { newline: '\r\n', escapeFormulae: true })
  return `\ufeff${text.trimEnd()}\r\n`
}
