import type { z } from 'zod'
import type { Row } from '#domain/corpus.ts'
import { shapeRules } from '#domain/gate/shape-rules.ts'
import type { LoadProblem } from './load-problem.ts'
import { loadTable } from './load-tables.ts'
import { readRows } from './read-rows.ts'
import type { RowKindFile } from './record-kinds.ts'
import type { Root } from './root-fs.ts'

export interface LoadedRows<T> {
  readonly records: readonly Row<T>[]
  readonly ids: ReadonlySet<string>
  readonly problems: readonly LoadProblem[]
}

/** Reads the rows of one data file; that the file itself is missing is reported elsewhere. */
export function loadRows<T extends z.ZodObject>(
  kind: RowKindFile & { readonly schema: T },
  root: Root,
): LoadedRows<z.output<T>> {
  if (!root.files.includes(kind.file)) return { records: [], ids: new Set(), problems: [] }
  const { table, problems } = loadTable(root, kind.file)
  const read = readRows(kind.schema, table)
  const ids = table.rows.map((row) => ({ id: row.cells.id ?? '', line: row.line }))
  return {
    records: read.rows,
    ids: new Set(ids.map(({ id }) => id)),
    problems: [...problems, ...read.problems, ...findDuplicates(kind.file, ids)],
  }
}

function findDuplicates(file: string, ids: readonly { id: string; line: number }[]): LoadProblem[] {
  const first = new Map<string, number>()
  return ids.flatMap(({ id, line }) => {
    const earlier = first.get(id)
    first.set(id, earlier ?? line)
    if (earlier === undefined || id === '') return []
    return [
      {
        rule: shapeRules.duplicateId,
        place: { file, line, column: 'id' },
        what: `编号“${id}”已经在第 ${earlier} 行用了`,
        mend: '换一个编号，或删去重复的一行',
      },
    ]
  })
}
