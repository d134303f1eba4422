import type { DigitRun } from './digit-runs.ts'
import type { IdentityHit } from './identity-hit.ts'
import type { PersonName } from './person-names.ts'
import type { Places } from './sieve.ts'
import type { TextContext } from './text-context.ts'

/** What detectors look at: a text without disguise, and what was found in it once for all of them. */
export interface Reading {
  readonly text: string
  readonly runs: readonly DigitRun[]
  /** Where patterns may begin. */
  readonly places: Places
  /** The persons that are named in a stretch of the text. */
  readonly namesIn: (start: number, end: number) => readonly PersonName[]
  readonly context: TextContext
}

/** Finds one kind of thing; its offsets count in the reading's text. */
export interface Detector {
  readonly find: (reading: Reading) => Iterable<IdentityHit>
}

/** What stands before an offset, without white space, at most so many characters. */
export function textBefore(
  { text }: Pick<Reading, 'text'>,
  offset: number,
  length: number,
): string {
  return text
    .slice(Math.max(0, offset - length * 2), offset)
    .replace(/\s+/g, '')
    .slice(-length)
}

/** What stands after an offset, without white space, at most so many characters. */
export function textAfter({ text }: Pick<Reading, 'text'>, offset: number, length: number): string {
  return text
    .slice(offset, offset + length * 2)
    .replace(/\s+/g, '')
    .slice(0, length)
}
