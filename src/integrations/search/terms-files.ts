import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Corpus } from '#domain/corpus.ts'
import type { SearchRecord } from '#domain/search/records/search-record.ts'
import type { SearchTerms } from '#domain/search/terms/search-terms.ts'

export interface TermsFilesOptions {
  readonly corpus: Corpus
  readonly records: readonly SearchRecord[]
  /** The folder of the finished site. */
  readonly outDir: string
}

/** Writes `search/terms.json` and `search/sounds.json`. */
export async function writeTermsFiles({ outDir }: TermsFilesOptions): Promise<void> {
  const none: SearchTerms = { synonyms: [], terms: [] }
  await writeFile(join(outDir, 'search/terms.json'), JSON.stringify(none))
}
