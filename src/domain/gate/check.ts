import type { Corpus } from '#domain/corpus.ts'
import type { Problem, Rule } from './issue.ts'

/** One rule over the whole corpus. One check, one file; `all-checks.ts` lists them. */
export interface Check extends Rule {
  readonly find: (corpus: Corpus, context: CheckContext) => Iterable<Problem>
}

export interface CheckContext {
  /** The moment of the build, `YYYY-MM-DD HH:MM` in Shanghai. */
  readonly now: string
  /** A release build refuses what a preview may still show. */
  readonly release: boolean
}
