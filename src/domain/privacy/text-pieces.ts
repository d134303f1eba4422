/**
 * A text in pieces that a pattern can go through: twenty million digits in a line are more than its
 * stack holds. Pieces end with a line where there is one, and each repeats the end of the one before, so
 * that nothing stands across an edge.
 */
export function cutText(text: string): TextPiece[] {
  if (text.length <= pieceLength) return [{ start: 0, text }]
  const pieces: TextPiece[] = []
  for (let start = 0; ;) {
    const end = findEnd(text, start)
    pieces.push({ start, text: text.slice(start, end) })
    if (end === text.length) return pieces
    start = findStart(text, end)
  }
}

export interface TextPiece {
  /** Where it begins in the whole. */
  readonly start: number
  readonly text: string
}

const pieceLength = 200_000
const sharedLength = 2000

function findEnd(text: string, start: number): number {
  const end = start + pieceLength
  if (end >= text.length) return text.length
  const lineEnd = text.lastIndexOf('\n', end) + 1
  return lineEnd > start + pieceLength / 2 ? lineEnd : end
}

function findStart(text: string, end: number): number {
  const lineStart = text.lastIndexOf('\n', end - sharedLength) + 1
  return lineStart > end - 2 * sharedLength ? lineStart : end - sharedLength
}
