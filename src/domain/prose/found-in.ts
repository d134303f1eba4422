import type { Problem } from '#domain/gate/issue.ts'
import type { Text } from './texts.ts'

/**
 * One problem for each text in which the pattern occurs, at its first place, so that a form with a
 * hundred blanks is one line of the report.
 */
export function* findInTexts(
  texts: Iterable<Text>,
  pattern: RegExp,
  explain: (found: Found) => Pick<Problem, 'what' | 'mend'>,
): Generator<Problem> {
  for (const { text, placeAt } of texts) {
    const [first, ...others] = text.matchAll(pattern)
    if (first === undefined) continue
    const more = others.length === 0 ? '' : `，这一段共有 ${others.length + 1} 处`
    const { what, mend } = explain({ matched: first[0], text, offset: first.index })
    yield { place: placeAt(first.index), what: `${what}${more}`, mend }
  }
}

/** The words around a place, short enough for one line of a report. */
export function excerptAt(text: string, offset: number, length = 0): string {
  const start = Math.max(0, offset - excerptReach)
  const end = Math.min(text.length, offset + length + excerptReach)
  return text
    .slice(start, end)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

const excerptReach = 8

export interface Found {
  readonly matched: string
  readonly text: string
  readonly offset: number
}
