import type { Figure } from '#schemas/figure.ts'

/** Figures as a sentence would give them: 低保户数 12 户. */
export function toFigureLines(figures: readonly Figure[]): string[] {
  return figures.map(({ label, value, unit, note = '' }) =>
    note === '' ? `${label} ${value} ${unit}` : `${label} ${value} ${unit}，${note}`,
  )
}

/** What a reader sees of attachments: their titles. */
export function toAttachmentLines(attachments: readonly { readonly title: string }[]): string[] {
  return attachments.map(({ title }) => title)
}

/** Corrections, which may be what someone looks for. */
export function toRevisionLines(revisions: readonly { readonly note: string }[]): string[] {
  return revisions.map(({ note }) => note)
}

/** Lines in one text, without those that say nothing. */
export function toText(lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined && line.trim() !== '').join('\n')
}
