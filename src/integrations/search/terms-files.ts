import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '#domain/corpus.ts'
import { toSearchTerms } from '#domain/search/terms/to-search-terms.ts'
import type { TermRecord } from '#domain/search/terms/to-search-terms.ts'
import { createSearchSounds } from './sound-tables.ts'
import { toPinyin } from './sounds.ts'

/** Writes `search/terms.json` and `search/sounds.json`. */
export function writeTermsFiles({ corpus, records, outDir }: TermsFilesOptions): void {
  const folder = join(outDir, 'search')
  mkdirSync(folder, { recursive: true })
  const terms = toSearchTerms(corpus, records, { budgetBytes: termsBudgetBytes, toPinyin })
  writeFileSync(join(folder, 'terms.json'), JSON.stringify(terms))
  writeFileSync(join(folder, 'sounds.json'), JSON.stringify(createSearchSounds()))
}

/** Suggestions must be there with the second character typed on a slow phone. */
const termsBudgetBytes = 30_000

export interface TermsFilesOptions {
  readonly corpus: Corpus
  readonly records: readonly TermRecord[]
  /** The folder of the finished site. */
  readonly outDir: string
}
