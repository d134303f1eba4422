import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Corpus } from '#domain/corpus.ts'
import { toSearchTerms } from '#domain/search/terms/to-search-terms.ts'
import type { TermRecord } from '#domain/search/terms/to-search-terms.ts'
import { createSearchSounds } from './sound-tables.ts'
import { toPinyin } from './sounds.ts'

/** Writes `search/terms.json` and `search/sounds.json`. */
export async function writeTermsFiles(options: TermsFilesOptions): Promise<void> {
  const { corpus, records, outDir } = options
  const folder = join(outDir, 'search')
  await mkdir(folder, { recursive: true })
  const terms = toSearchTerms(corpus, records, { budgetBytes: termsBudgetBytes, toPinyin })
  await writeFile(join(folder, 'terms.json'), JSON.stringify(terms))
  await writeFile(join(folder, 'sounds.json'), JSON.stringify(createSearchSounds()))
}

/** Suggestions must be there with the second character typed on a slow phone. */
const termsBudgetBytes = 30_000

export interface TermsFilesOptions {
  readonly corpus: Corpus
  readonly records: readonly TermRecord[]
  /** The folder of the finished site. */
  readonly outDir: string
}
