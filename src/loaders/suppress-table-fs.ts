import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Papa from 'papaparse'
import type { Table } from '#domain/corpus.ts'
import { isCountHead } from '#domain/privacy/small-cells/count-words.ts'
import { suppressSmallCells } from '#domain/privacy/small-cells/suppress-small-cells.ts'
import { loadTable } from './load-tables.ts'
import { openRoot } from './root-fs.ts'

/** Reads a table and hides in it what the gate would find: all counts of persons and households. */
export function readSuppressed(root: string, file: string): SuppressedTable {
  const opened = openRoot(root)
  if (!opened.files.includes(file)) return { faults: [`没有 ${file} 这个文件`], changes: [] }
  const { table, problems } = loadTable(opened, file)
  if (problems.length > 0) return { faults: problems.map(({ what }) => what), changes: [] }
  const after = suppressSmallCells(table, table.columns.filter(isCountHead))
  const changes = table.rows.flatMap(({ line, cells }, index) =>
    table.columns.flatMap((column) => {
      const [before = '', now = ''] = [cells[column], after.rows[index]?.cells[column]]
      return before === now ? [] : [{ line, column, before, after: now }]
    }),
  )
  return { table: after, faults: [], changes }
}

/** Writes a table in the place of its file. */
export function writeTable(root: string, { file, columns, rows }: Table): void {
  const lines = rows.map(({ cells }) => columns.map((column) => cells[column] ?? ''))
  // Without its mark Excel on a Chinese Windows takes UTF-8 for GB 18030, and shows other characters.
  writeFileSync(join(root, file), `\uFEFF${Papa.unparse([[...columns], ...lines])}\r\n`)
}

export interface SuppressedTable {
  /** Absent where the file cannot be read. */
  readonly table?: Table
  readonly faults: readonly string[]
  readonly changes: readonly CellChange[]
}

interface CellChange {
  readonly line: number
  readonly column: string
  readonly before: string
  readonly after: string
}
