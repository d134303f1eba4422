import type { Answer, SearchRequest } from './answer.ts'
import { planSearch } from './search-plan.ts'
import type { SearchParts } from './search-parts.ts'

/** Everything that passes the filters, newest first, when no word was typed. */
export async function listRecords(request: SearchRequest, parts: SearchParts): Promise<Answer> {
  const { isAllowed, recordCount } = await planSearch(request, parts)
  const numbers = Array.from({ length: recordCount }, (_, index) => recordCount - 1 - index)
  const hits = numbers.filter(isAllowed).map((no) => ({ no, match: 'phrase' as const, places: [] }))
  return {
    hits,
    exactCount: hits.length,
    isComplete: true,
    understood: { marks: [], synonyms: [], looseWords: [] },
  }
}
