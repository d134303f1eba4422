/** A line that opens more than sixty quotes, entries of lists or keys at once. */
export function findDeepLine(text: string): number | undefined {
  return findLine(text, deepLine)
}

/** A line longer than anybody's paragraph. */
export function findLongLine(text: string): number | undefined {
  return findLine(text, longLine)
}

/** How deep brackets stand in one another; those in quotes count, too, which no front matter has many of. */
export function findBracketDepth(text: string): number {
  let depth = 0
  let deepest = 0
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    depth = Math.max(0, depth + (bracket === '[' || bracket === '{' ? 1 : -1))
    deepest = Math.max(deepest, depth)
  }
  return deepest
}

// A parser calls itself once for each level, until its memory ends.
const deepLine = /^(?:[ \t]*(?:>|[-*+?:](?=[ \t])|\d{1,9}[.)](?=[ \t]))){61}/m
const longLine = /^.{10001}/m

function findLine(text: string, pattern: RegExp): number | undefined {
  const match = pattern.exec(text)
  return match === null ? undefined : text.slice(0, match.index).split('\n').length
}
