import { createSuggester } from '#domain/search/terms/suggestions.ts'
import { getTerms } from './portal-terms.ts'

/** Loads the words that search knows and answers what could be meant by what is typed. */
export async function loadSuggester(): Promise<ReturnType<typeof createSuggester>> {
  return createSuggester(await getTerms())
}
