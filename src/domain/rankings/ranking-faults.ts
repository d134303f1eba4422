import type { RankingColumn } from '#schemas/ranking.ts'
import type { Unit } from '#schemas/unit.ts'

/** Columns that the table lacks, and columns that were not declared. */
export function findHeaderFaults(
  declared: readonly RankingColumn[],
  actual: readonly string[],
): RankingFault[] {
  const keys = declared.map(({ key }) => key)
  const missing = keys
    .filter((key) => !actual.includes(key))
    .map((key) => ({ kind: 'missing-column' as const, line: 1, column: key, text: '' }))
  const unknown = actual
    .filter((key) => key !== '' && !keys.includes(key))
    .map((key) => ({ kind: 'unknown-column' as const, line: 1, column: key, text: key }))
  return [...missing, ...unknown]
}

/** One unit stands in one row; rows whose unit is unknown are compared by group and name. */
export function findRepeatedRows(rows: readonly NamedRow[], column: string): RankingFault[] {
  const firstLines = new Map<string, number>()
  return rows.flatMap((row): RankingFault[] => {
    if (row.name === '') return []
    const key = row.unitId ?? JSON.stringify([row.group, row.name])
    const firstLine = firstLines.get(key)
    if (firstLine === undefined) {
      firstLines.set(key, row.line)
      return []
    }
    return [{ kind: 'repeated-row', line: row.line, column, text: row.name, firstLine }]
  })
}

interface NamedRow {
  readonly line: number
  readonly group?: string
  readonly name: string
  readonly unitId?: string
}

/** What keeps a part of a ranking's table from being understood. */
export type RankingFault = {
  readonly line: number
  /** The column's key. */
  readonly column: string
  /** What stands in the cell. */
  readonly text: string
} & (
  | {
      readonly kind:
        | 'missing-column'
        | 'unknown-column'
        | 'not-a-number'
        | 'no-name'
        | 'unknown-group'
        | 'unknown-unit'
    }
  | { readonly kind: 'ambiguous-unit'; readonly candidates: readonly Unit[] }
  | { readonly kind: 'repeated-row'; readonly firstLine: number }
)
