/**
 * The bounds of chunks of sorted words, as few letters as tell neighbours apart: for each chunk the
 * shortest beginning of its first word that stands behind the last word of the chunk before.
 * Between two bounds there is no gap: each word belongs to one chunk.
 */
export function toChunkStarts(chunks: readonly ChunkWords[]): string[] {
  return chunks.map(({ first }, index) => {
    const before = chunks[index - 1]?.last
    return before === undefined ? '' : cutAfterDifference(first, before)
  })
}

/** The last word that may stand before a bound, and so the end of the chunk before it. */
export function toChunkEnd(nextStart: string | undefined): string {
  if (nextStart === undefined) return lastWord
  const code = nextStart.charCodeAt(nextStart.length - 1)
  return `${nextStart.slice(0, -1)}${String.fromCharCode(code - 1)}${lastWord}`
}

/** Each bound as how many letters it shares with the one before, and the rest: `3ab0c`. */
export function foldStarts(starts: readonly string[]): string {
  return starts
    .map((start, index) => {
      const shared = countShared(start, starts[index - 1] ?? '')
      return `${shared}${start.slice(shared)}`
    })
    .join('')
}

export function unfoldStarts(folded: string): string[] {
  let before = ''
  return Array.from(folded.matchAll(/(\d)([a-z]*)/g), ([, shared, rest = '']) => {
    before = before.slice(0, Number(shared)) + rest
    return before
  })
}

/** The beginning of a word up to the first letter in which it differs from the word before. */
function cutAfterDifference(word: string, before: string): string {
  const cut = word.slice(0, countShared(word, before) + 1)
  // Of two words of which one is the beginning of the other no bound would stand between them.
  if (cut <= before) throw new RangeError(`${word} does not stand behind ${before}`)
  return cut
}

function countShared(a: string, b: string): number {
  let count = 0
  while (count < a.length && a[count] === b[count]) count += 1
  return count
}

/** Words are at most eight letters long. */
const lastWord = 'zzzzzzzzz'

interface ChunkWords {
  readonly first: string
  readonly last: string
}
