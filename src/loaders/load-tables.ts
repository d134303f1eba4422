import type { Table } from '#domain/corpus.ts'
import { shapeRules } from '#domain/gate/shape-rules.ts'
import { type CsvFault, parseCsv } from './csv.ts'
import type { LoadProblem } from './load-problem.ts'
import { tableFolders } from './record-kinds.ts'
import type { Root } from './root-fs.ts'
import { readSource } from './source.ts'
import { findTableSizeProblem } from './text-limits.ts'

export interface LoadedTable {
  readonly table: Table
  readonly problems: readonly LoadProblem[]
}

/** Reads every table of affairs and rankings. */
export function loadTables(root: Root): {
  tables: ReadonlyMap<string, Table>
  problems: readonly LoadProblem[]
} {
  const loaded = root.files.filter(isTableFile).map((file) => loadTable(root, file))
  return {
    tables: new Map(loaded.map(({ table }) => [table.file, table])),
    problems: loaded.flatMap(({ problems }) => problems),
  }
}

/** Reads one CSV file. */
export function loadTable(root: Root, file: string): LoadedTable {
  const source = readSource(root, file)
  if (source.text === undefined) {
    return { table: { file, columns: [], rows: [] }, problems: source.problems }
  }
  const { table, faults } = parseCsv(file, source.text)
  const size = findTableSizeProblem(file, table.columns, table.rows)
  if (size !== undefined) return { table: { file, columns: [], rows: [] }, problems: [size] }
  return { table, problems: [...source.problems, ...faults.map((fault) => toProblem(file, fault))] }
}

function isTableFile(file: string): boolean {
  return tableFolders.some((folder) => file.startsWith(folder)) && file.endsWith('.csv')
}

function toProblem(file: string, { line, column, what, mend }: CsvFault): LoadProblem {
  const place = column === undefined ? { file, line } : { file, line, column }
  return { rule: shapeRules.csvSyntax, place, what, mend }
}
