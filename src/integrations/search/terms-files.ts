import type { Corpus } from '#domain/corpus.ts'
import { toSearchTerms } from '#domain/search/terms/to-search-terms.ts'
import type { TermRecord } from '#domain/search/terms/to-search-terms.ts'
import { createSearchSounds } from './sound-tables.ts'
import { toPinyin } from './sounds.ts'

/** The contents of `search/terms.json` and `search/sounds.json`. */
export function createTermsFiles(corpus: Corpus, records: readonly TermRecord[]): SearchFiles {
  return {
    'terms.json': toSearchTerms(corpus, records, { budgetBytes: termsBudgetBytes, toPinyin }),
    'sounds.json': createSearchSounds(),
  }
}

/** Suggestions must be there with the second character typed on a slow phone. */
const termsBudgetBytes = 30_000

/** What is written to files below `search/`, by name. */
export type SearchFiles = Readonly<Record<string, object>>
