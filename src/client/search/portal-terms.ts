import { basePath } from '#client/base-path.ts'
import type { SearchTerms } from '#domain/search/terms/search-terms.ts'
import { fetchFile, loadOnce } from './load-once.ts'

/**
 * The words that search knows beforehand, once for suggestions and for searches. Asked for anew on
 * every visit: what was withdrawn must not be suggested from a copy of yesterday.
 */
export const getTerms = loadOnce(async () => {
  const response = await fetchFile(`${basePath}search/terms.json`, 'no-cache')
  return (await response.json()) as SearchTerms
})
