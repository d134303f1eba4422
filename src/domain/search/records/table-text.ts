import type { Table } from '#domain/corpus.ts'

/** A table in lines: its header, then its rows. Columns left out are those that hold our own ids. */
export function toTableLines(table: Table, isShown: (column: string) => boolean): string[] {
  const columns = table.columns.filter(isShown)
  const rows = table.rows.map(({ cells }) =>
    toTableLine(columns.map((column) => cells[column] ?? '')),
  )
  return [toTableLine(columns), ...rows]
}

/** The cells of one row; the comma keeps a phrase from being found across two cells. */
export function toTableLine(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join('，')
}
