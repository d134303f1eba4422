import type { Random } from '../../corpus/random.ts'
import type { Truth } from '../truth/truth.ts'
import type { VisibleDocument } from '../truth/visible-document.ts'

/** A way in which people look for things, and why it is judged. */
export interface QueryKind {
  readonly id: string
  /** For the table, in a few words. */
  readonly name: string
  readonly reason: string
  readonly measure: Measure
  /** One query, or nothing where what was chosen does not lend itself to it. */
  readonly create: (sample: Sample) => JudgedQuery | undefined
}

/**
 * phrase: every document that holds the string must be an exact result, and no other.
 * known: one of the answers should be the first result.
 * absent: nothing holds the string, so nothing may be called an exact result.
 */
export type Measure = 'phrase' | 'known' | 'absent'

/** What a query is made from: one document, chosen by chance. */
export interface Sample {
  readonly random: Random
  readonly truth: Truth
  readonly document: VisibleDocument
  readonly index: number
}

export interface JudgedQuery {
  readonly text: string
  /** The paths of which one is looked for; of phrases, those that hold it. */
  readonly answers: readonly string[]
}
