import { toUsualCharacters } from '#domain/text/usual-characters.ts'

/** One run of text on a page, in points from the lower left corner. */
export interface PdfTextItem {
  readonly str: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly fontSize: number
  readonly hasEOL: boolean
}

/** The text of a page: a paragraph a line, put together from the lines that the paper broke it into. */
export function toPageText(items: readonly PdfTextItem[]): string {
  const lines = toLines(items)
  const right = Math.max(...lines.map((line) => line.right))
  const left = Math.min(...lines.map((line) => line.left))
  const paragraphs: string[] = []
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    if (previous !== undefined && continues(previous, line, { left, right })) {
      paragraphs.push(join(paragraphs.pop() ?? '', line.text))
    } else {
      paragraphs.push(line.text)
    }
  }
  return toUsualCharacters(paragraphs.join('\n'))
}

function toLines(items: readonly PdfTextItem[]): Line[] {
  const lines: Line[] = []
  let open: PdfTextItem[] = []
  for (const item of items) {
    const last = open.at(-1)
    if (last !== undefined && Math.abs(last.y - item.y) > Math.max(last.fontSize, 1) / 2) {
      lines.push(...toLine(open))
      open = []
    }
    open.push(item)
    if (!item.hasEOL) continue
    lines.push(...toLine(open))
    open = []
  }
  return [...lines, ...toLine(open)]
}

function toLine(items: readonly PdfTextItem[]): Line[] {
  const text = items
    .map(({ str }) => str)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const seen = items.filter(({ str }) => str.trim() !== '')
  if (text === '') return []
  return [
    {
      text,
      left: Math.min(...seen.map(({ x }) => x)),
      right: Math.max(...seen.map(({ x, width }) => x + width)),
      fontSize: Math.max(...seen.map(({ fontSize }) => fontSize)),
      isTabular: seen.some((item, index) => isFarFrom(seen[index - 1], item)),
    },
  ]
}

/** Whether there is a gap between two runs that only the columns of a table leave. */
function isFarFrom(before: PdfTextItem | undefined, item: PdfTextItem): boolean {
  return before !== undefined && item.x - before.x - before.width > 1.5 * item.fontSize
}

/** A line goes on when the one before is full and this one begins at the margin, in the same size. */
function continues(previous: Line, line: Line, page: { left: number; right: number }): boolean {
  const size = previous.fontSize
  if (previous.isTabular || line.isTabular) return false
  return (
    Math.abs(line.fontSize - size) < size / 10 &&
    previous.right > page.right - 2 * size &&
    line.left < page.left + size
  )
}

/** Chinese is written without spaces; between Latin words the line break was one. */
function join(before: string, after: string): string {
  return /[\w,.;:]$/.test(before) && /^\w/.test(after) ? `${before} ${after}` : before + after
}

interface Line {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly fontSize: number
  readonly isTabular: boolean
}
