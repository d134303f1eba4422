import { toPlainRow } from './plain-row.ts'

/** How much of a long text is looked for at once: a copy of twice as much holds one such stretch. */
const stretchLength = 24

/** Cuts a row into the stretches by which it is known again. */
export function toStretches(row: string): string[] {
  if (row.length <= stretchLength) return row === '' ? [] : [row]
  const count = Math.floor(row.length / stretchLength)
  const stretches = Array.from({ length: count }, (_, index) =>
    row.slice(index * stretchLength, (index + 1) * stretchLength),
  )
  // What is left over is known by the stretch that ends with it.
  return row.length % stretchLength === 0 ? stretches : [...stretches, row.slice(-stretchLength)]
}

/** Tells whether a row says so much that finding it again means something. */
export function isTellingRow(row: string): boolean {
  return row.length >= (/\p{Script=Han}/u.test(row) ? 3 : 6)
}

/** Finds the first of many rows in a text, in one pass. */
export function createNeedleFinder(
  needles: readonly string[],
): (text: string) => string | undefined {
  const byBeginning = Map.groupBy(needles, (needle) => needle.slice(0, beginningLength))
  return (text) => {
    const { row } = toPlainRow(text)
    for (let at = 0; at <= row.length - beginningLength; at += 1) {
      const found = byBeginning
        .get(row.slice(at, at + beginningLength))
        ?.find((needle) => row.startsWith(needle, at))
      if (found !== undefined) return found
    }
    return undefined
  }
}

const beginningLength = 3
