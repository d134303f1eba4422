import type { RankingTableRow } from './rankings/read-ranking.ts'

/** The ids of those parts of a page that can be opened by themselves: components set them, search leads to them. */
export const partAnchors = {
  figures: 'figures',
  plans: 'plans',
  inconsistencies: 'inconsistencies',
  attachments: 'attachments',
  procedure: 'procedure',
  relations: 'relations',
  revisions: 'revisions',
  method: 'method',
} as const

/** The n-th table of an affair, counted from 0. */
export function toTableAnchor(index: number): string {
  return `table-${index + 1}`
}

/** The n-th worksheet of a workbook, counted from 0. */
export function toWorksheetAnchor(index: number): string {
  return `worksheet-${index + 1}`
}

/** The text of the n-th page of a PDF, counted from 0. */
export function toPdfPageAnchor(index: number): string {
  return `page-${index + 1}`
}

/** A row of a ranking: that of a unit by its id, any other by its line in the file. */
export function toRowAnchor({ unitId, line }: RankingTableRow): string {
  return unitId ?? `row-${line}`
}
