import type { Entry, Table } from '#domain/corpus.ts'
import { childrenOf, toPlainText } from '#domain/markdown/tree.ts'
import type { MarkdownNode } from '#domain/markdown/tree.ts'
import type { Block } from './blocks.ts'

/** A table of a body in the form of a data file's; none where two columns have the same name. */
export function toTable({ file, bodyLine }: Entry<unknown>, { node }: Block): Table | undefined {
  if (node.type !== 'table') return undefined
  const [header, ...rows] = childrenOf(node)
  const columns = header === undefined ? [] : toCells(header)
  if (new Set(columns).size < columns.length) return undefined
  return {
    file,
    columns,
    rows: rows.map((row) => {
      const cells = toCells(row)
      return {
        line: bodyLine + (row.position?.start.line ?? 1) - 1,
        cells: Object.fromEntries(columns.map((name, index) => [name, cells[index] ?? ''])),
      }
    }),
  }
}

function toCells(row: MarkdownNode): string[] {
  return childrenOf(row).map((cell) => toPlainText(cell).trim())
}
