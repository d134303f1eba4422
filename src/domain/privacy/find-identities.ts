import { findColumnTexts } from './column-texts.ts'
import { findTableIdentities } from './find-table-identities.ts'
import { findTextIdentities, withoutOverlaps } from './find-text-identities.ts'
import type { IdentityHit } from './identity-hit.ts'
import type { TextContext } from './text-context.ts'
import { findTextTables } from './text-tables.ts'

/** Every place of a text that gives somebody away, the tables of Markdown and HTML in it included. */
export function findIdentities(text: string, context: TextContext): IdentityHit[] {
  const inText = findTextIdentities(text, context)
  const inTables = [...findTextTables(text), ...findColumnTexts(text)].flatMap((table) => {
    const rows = table.map((row) => row.map((cell) => cell.text))
    return findTableIdentities(rows, context).flatMap(({ row, column, ...hit }): IdentityHit[] => {
      const cell = table[row]?.[column]
      if (cell === undefined) return []
      return [{ ...hit, start: cell.start + hit.start, end: cell.start + hit.end }]
    })
  })
  return inTables.length === 0 ? inText : withoutOverlaps([...inText, ...inTables])
}
