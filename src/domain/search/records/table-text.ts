import type { Table } from '#domain/corpus.ts'

/** A table in lines: its header, then its rows. */
export function toTableLines({ columns, rows }: Table): string[] {
  const lines = rows.map(({ cells }) => toTableLine(columns.map((column) => cells[column] ?? '')))
  return [toTableLine(columns), ...lines]
}

/**
 * The cells of one row; the comma keeps a phrase from being found across two cells. A line break
 * inside a cell would make two rows of one.
 */
export function toTableLine(cells: readonly string[]): string {
  return cells
    .map((cell) => cell.replace(/\s*\n\s*/g, ' ').trim())
    .filter((cell) => cell !== '')
    .join('，')
}
