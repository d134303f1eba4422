import { basePath } from '#client/base-path.ts'
import { createSuggester } from '#domain/search/terms/suggestions.ts'
import type { SearchTerms } from '#domain/search/terms/search-terms.ts'
import { fetchFile } from './load-once.ts'

/** Loads the words that search knows and answers what could be meant by what is typed. */
export async function loadSuggester(): Promise<ReturnType<typeof createSuggester>> {
  // What was withdrawn must not be suggested from a copy of yesterday.
  const response = await fetchFile(`${basePath}search/terms.json`, 'no-cache')
  return createSuggester((await response.json()) as SearchTerms)
}
