import type { AttachmentFinding } from '#domain/attachments/attachment-fault.ts'
import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'

/** What a file holds, wherever in it that stands, and what stands against publishing it. */
export interface FoundParts {
  readonly parts: readonly AttachmentPart[]
  readonly findings: readonly AttachmentFinding[]
}

export const nothing: FoundParts = { parts: [], findings: [] }

/** Text at a place; none where it is blank. */
export function toTextPart(
  place: string,
  text: string | readonly string[],
  isHidden: boolean,
): AttachmentPart[] {
  const lines = (typeof text === 'string' ? text.split('\n') : text).map((line) => line.trim())
  const filled = lines.filter((line) => line !== '').join('\n')
  return filled === '' ? [] : [{ place, isHidden, content: { kind: 'text', text: filled } }]
}

/** The cells at a place without blank rows; none where all are blank. */
export function toTablePart(
  place: string,
  rows: readonly (readonly (string | undefined)[])[],
  isHidden: boolean,
): AttachmentPart[] {
  const filled = rows
    // A row may have holes.
    .map((row) => Array.from(row, (cell) => cell?.trim() ?? ''))
    .filter((row) => row.some((cell) => cell !== ''))
  return filled.length === 0 ? [] : [{ place, isHidden, content: { kind: 'table', rows: filled } }]
}

export function joinFound(found: readonly FoundParts[]): FoundParts {
  return {
    parts: found.flatMap(({ parts }) => parts),
    findings: found.flatMap(({ findings }) => findings),
  }
}

/** What was found in a file inside another; nobody who opens the outer one sees it at once. */
export function withinFile(name: string, { parts, findings }: FoundParts): FoundParts {
  return {
    parts: parts.map((part) => ({
      ...part,
      place: `里面的文件“${name}” › ${part.place}`,
      isHidden: true,
    })),
    findings: findings.map(({ kind, detail }) => ({
      kind,
      detail: namesWhat.has(kind) ? detail : `里面的文件“${name}”${detail}`,
    })),
  }
}

/** Their details are a list of what was found, which the message introduces itself. */
const namesWhat: ReadonlySet<string> = new Set(['metadata', 'location'])
