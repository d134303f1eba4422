/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to turn one
 * word into the other (optimal string alignment).
 */
export function editDistance(first: string, second: string): number {
  const to = Array.from(second)
  let beforePrevious: number[] = []
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index)
  let lastLetter: string | undefined
  for (const [row, letter] of Array.from(first).entries()) {
    const current = [row + 1]
    for (const [column, other] of to.entries()) {
      const choices = [
        at(current, column) + 1,
        at(previous, column + 1) + 1,
        at(previous, column) + (letter === other ? 0 : 1),
      ]
      const isSwap = column > 0 && letter === to[column - 1] && other === lastLetter
      if (isSwap) choices.push(at(beforePrevious, column - 1) + 1)
      current.push(Math.min(...choices))
    }
    beforePrevious = previous
    previous = current
    lastLetter = letter
  }
  return at(previous, to.length)
}

/** The known word that the mistyped one most likely stands for; the earlier one of two equally close. */
export function findClosest(word: string, known: readonly string[]): string | undefined {
  const typed = word.toLowerCase()
  // A third of the letters wrong is a typing slip; more is another word.
  let nearest = Math.floor(Array.from(typed).length / 3) + 1
  let closest: string | undefined
  for (const candidate of known) {
    if (Math.abs(candidate.length - typed.length) >= nearest) continue
    const distance = editDistance(typed, candidate.toLowerCase())
    if (distance >= nearest) continue
    nearest = distance
    closest = candidate
  }
  return closest
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY
}
