import type { z } from 'zod'
import type { Row, Table, TableRow } from '#domain/corpus.ts'
import { shapeRules } from '#domain/gate/shape-rules.ts'
import { toShapeFaults } from '#domain/gate/zod-problems.ts'
import type { LoadProblem } from './load-problem.ts'

export interface ReadRows<T> {
  readonly rows: readonly Row<T>[]
  readonly problems: readonly LoadProblem[]
}

/** Reads the rows of a data file whose header is fixed by its schema. */
export function readRows<T extends z.ZodObject>(schema: T, table: Table): ReadRows<z.output<T>> {
  const header = findHeaderProblems(schema, table)
  if (header.length > 0) return { rows: [], problems: header }
  const rows: Row<z.output<T>>[] = []
  const problems: LoadProblem[] = []
  for (const row of table.rows) {
    const parsed = schema.safeParse(withoutBlanks(row), { reportInput: true })
    if (parsed.success) rows.push({ file: table.file, line: row.line, data: parsed.data })
    else problems.push(...toRowProblems(parsed.error, schema, table.file, row.line))
  }
  return { rows, problems }
}

function withoutBlanks(row: TableRow): Record<string, string> {
  return Object.fromEntries(Object.entries(row.cells).filter(([, cell]) => cell !== ''))
}

function toRowProblems(
  error: z.ZodError,
  schema: z.ZodObject,
  file: string,
  line: number,
): LoadProblem[] {
  return toShapeFaults(error, schema).map((fault) => ({
    ...fault,
    place: { file, line, column: String(fault.path[0] ?? '') },
  }))
}

/** Columns are checked once, on the header, and not again on every row. */
function findHeaderProblems(schema: z.ZodObject, table: Table): LoadProblem[] {
  const known = Object.keys(schema.shape)
  const line = 1
  const unknown = table.columns
    .filter((column) => !known.includes(column))
    .map((column) => ({
      rule: shapeRules.unknownField,
      place: { file: table.file, line, column },
      what: `没有“${column}”这一列`,
      mend: `删去这一列；可以有的列是：${known.join('、')}`,
    }))
  const missing = known
    .filter((column) => !table.columns.includes(column) && !isOptional(schema, column))
    .map((column) => ({
      rule: shapeRules.missingField,
      place: { file: table.file, line, column },
      what: `缺少“${column}”这一列`,
      mend: '在表头补上这一列',
    }))
  return [...unknown, ...missing]
}

function isOptional(schema: z.ZodObject, column: string): boolean {
  const field = (schema.shape as Record<string, z.ZodType>)[column]
  return field?.safeParse(undefined).success ?? false
}
