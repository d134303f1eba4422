import type { AttachmentContent } from '#domain/attachments/attachment-content.ts'

const limits = { cells: 500_000, characters: 3_000_000 } as const

/** What is too much for a page and for the eyes of the checks, in the clerk's words. */
export function findExcess(content: AttachmentContent): string | undefined {
  if (content.kind === 'workbook') {
    const cells = sum(content.worksheets.flatMap(({ rows }) => rows.map(({ length }) => length)))
    return cells > limits.cells ? `的表格有 ${toTenThousands(cells)}格，最多 50 万格` : undefined
  }
  const characters = countCharacters(content)
  return characters > limits.characters
    ? `有 ${toTenThousands(characters)}字，最多 300 万字`
    : undefined
}

function countCharacters(content: AttachmentContent): number {
  switch (content.kind) {
    case 'text':
      return sum(content.paragraphs.map(({ length }) => length))
    case 'pdf':
      return sum(content.pages.map(({ length }) => length))
    case 'document':
      return content.html.length
    default:
      return 0
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function toTenThousands(count: number): string {
  return `${Math.round(count / 10_000)} 万`
}
