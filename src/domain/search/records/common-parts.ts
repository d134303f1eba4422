import { partAnchors } from '#domain/page-anchors.ts'
import type { Figure } from '#schemas/figure.ts'
import { toFigureLines } from './field-lines.ts'
import type { RecordPart } from './record-parts.ts'

/** The figures that a page lists under its text. */
export function toFigurePart(figures: readonly Figure[]): RecordPart {
  return { heading: '文中的数字', anchor: partAnchors.figures, lines: toFigureLines(figures) }
}

/** What does not agree in the original. */
export function toInconsistencyPart(inconsistencies: readonly string[]): RecordPart {
  return {
    heading: '原文对不上的地方',
    anchor: partAnchors.inconsistencies,
    lines: inconsistencies,
  }
}

/** What was corrected after publication. */
export function toRevisionPart(revisions: readonly { readonly note: string }[]): RecordPart {
  return {
    heading: '更正记录',
    anchor: partAnchors.revisions,
    lines: revisions.map(({ note }) => note),
  }
}
