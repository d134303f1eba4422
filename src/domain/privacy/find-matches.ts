/**
 * All matches of a global pattern. `String.matchAll` works on a copy of its pattern, which V8 compiles
 * again and again: on the windows around names that took half of all time.
 */
export function findMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex += 1
  }
  return matches
}
