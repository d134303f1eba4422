import type { Table, TableRow } from '#domain/corpus.ts'
import { parsePlainNumber } from '#domain/figures/plain-number.ts'
import type { Ranking, RankingColumn } from '#schemas/ranking.ts'
import type { Unit } from '#schemas/unit.ts'
import { findHeaderFaults, findRepeatedRows } from './ranking-faults.ts'
import type { RankingFault } from './ranking-faults.ts'
import { createUnitResolver } from './resolve-unit.ts'
import type { Resolution } from './resolve-unit.ts'

/**
 * The rows of one period's table with their columns understood: numbers as numbers, units found,
 * a blank as absent and never as 0. What cannot be understood stays out of the row and is a fault.
 */
export function readRankingTable(
  ranking: Pick<Ranking, 'columns'>,
  table: Table,
  units: readonly Unit[],
): RankingTable {
  const layout = toLayout(ranking.columns)
  const resolve = createUnitResolver(units)
  const read = table.rows.map((row) => readRow(row, layout, resolve))
  const rows = read.map(({ row }) => row)
  return {
    rows,
    faults: [
      ...findHeaderFaults(ranking.columns, table.columns),
      ...read.flatMap(({ faults }) => faults),
      ...findRepeatedRows(rows, layout.unit ?? layout.name ?? ''),
    ],
  }
}

function readRow(row: TableRow, layout: Layout, resolve: Resolve): ReadRow {
  const faults: RankingFault[] = []
  const values = layout.measures.map(({ key }) => {
    const text = row.cells[key] ?? ''
    const value = parsePlainNumber(text)
    if (value === undefined && text !== '') {
      faults.push({ kind: 'not-a-number', line: row.line, column: key, text })
    }
    return [key, value] as const
  })
  const id = cellAt(row, layout.unit)
  const group = cellAt(row, layout.group)
  const named = cellAt(row, layout.name)
  const found = resolve({ id, group, name: named })
  faults.push(...toUnitFaults(found, row, layout))
  const resolved: RankingTableRow = {
    line: row.line,
    name: named ?? (found.kind === 'found' ? found.unit.name : (id ?? '')),
    values: Object.fromEntries(values),
    ...optional('group', group),
    ...optional('unitId', found.kind === 'found' ? found.unit.id : undefined),
    ...optional('rating', cellAt(row, layout.rating)),
    ...optional('note', cellAt(row, layout.note)),
  }
  return { row: resolved, faults }
}

function toUnitFaults(found: Resolution, { line }: TableRow, layout: Layout): RankingFault[] {
  if (found.kind === 'found') return []
  const column = layout.unit ?? layout.name ?? ''
  const { text } = found
  switch (found.kind) {
    case 'no-name':
      return [{ kind: 'no-name', line, column, text }]
    case 'unknown-group':
      return [{ kind: 'unknown-group', line, column: layout.group ?? column, text }]
    case 'unknown':
      return [{ kind: 'unknown-unit', line, column, text }]
    case 'ambiguous':
      return [{ kind: 'ambiguous-unit', line, column, text, candidates: found.candidates }]
  }
}

function toLayout(columns: readonly RankingColumn[]): Layout {
  const keyOf = (role: RankingColumn['role']) => columns.find((column) => column.role === role)?.key
  return {
    unit: keyOf('unit'),
    group: keyOf('group'),
    name: keyOf('name'),
    rating: keyOf('rating'),
    note: keyOf('note'),
    measures: columns.filter(({ role }) => role === 'measure'),
  }
}

function cellAt({ cells }: TableRow, column: string | undefined): string | undefined {
  const cell = column === undefined ? '' : (cells[column] ?? '')
  return cell === '' ? undefined : cell
}

function optional<Key extends string, Value>(
  key: Key,
  value: Value | undefined,
): Partial<Record<Key, Value>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, Value>)
}

type Resolve = ReturnType<typeof createUnitResolver>

interface Layout {
  readonly unit: string | undefined
  readonly group: string | undefined
  readonly name: string | undefined
  readonly rating: string | undefined
  readonly note: string | undefined
  readonly measures: readonly RankingColumn[]
}

interface ReadRow {
  readonly row: RankingTableRow
  readonly faults: readonly RankingFault[]
}

export interface RankingTable {
  /** In the order of the file; every row of the file is here, understood or not. */
  readonly rows: readonly RankingTableRow[]
  readonly faults: readonly RankingFault[]
}

export interface RankingTableRow {
  /** The row of the CSV file, counted from 1 with its header. */
  readonly line: number
  /** The printed name of the group, where the table has groups. */
  readonly group?: string
  /** As printed in the table; where the table has ids only, the unit's own name. */
  readonly name: string
  readonly unitId?: string
  /** By the column's key; a blank is undefined. */
  readonly values: Readonly<Record<string, number | undefined>>
  /** As published; a row without one is listed but not rated. */
  readonly rating?: string
  readonly note?: string
}
