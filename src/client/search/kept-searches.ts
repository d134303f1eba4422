import type { Answer, RankedHit } from '#domain/search/asking/answer.ts'
import type { EntryFiles } from './entry-files.ts'
import { readStoredSearches, storeSearches } from './stored-searches.ts'
import type { SeenResults, StoredSearch } from './stored-searches.ts'

/** Keeps a search, or lets it go; says whether it is kept now, and whether the device lets us. */
export async function toggleKept(
  search: StoredSearch,
  answer: Answer,
  files: EntryFiles,
): Promise<{ readonly isKept: boolean; readonly isStored: boolean }> {
  const { recent, kept } = readStoredSearches()
  const others = kept.filter(({ fragment }) => fragment !== search.fragment)
  if (others.length < kept.length) {
    return { isKept: false, isStored: storeSearches({ recent, kept: others }) }
  }
  const seen = await findSeen(answer, files)
  const isStored = storeSearches({ recent, kept: [{ ...search, seen }, ...others] })
  return { isKept: isStored, isStored }
}

/** Notes that a kept search was looked at: what it shows is not new any more. */
export async function noteSeen(fragment: string, answer: Answer, files: EntryFiles): Promise<void> {
  const seen = await findSeen(answer, files)
  const { recent, kept } = readStoredSearches()
  storeSearches({
    recent,
    kept: kept.map((search) => (search.fragment === fragment ? { ...search, seen } : search)),
  })
}

/** How many results came since they were seen, as far as `mostCounted`. */
export async function countUnseen(
  answer: Answer,
  { day, paths }: SeenResults,
  files: EntryFiles,
): Promise<number> {
  let count = 0
  for (const { no } of newestFirst(answer).slice(0, mostCounted)) {
    const entry = await files.loadEntry(no)
    if (entry.day === undefined || entry.day < day) break
    if (entry.day > day || !paths.includes(entry.path)) count += 1
  }
  return count
}

/** The newest day of publication among the exact results, and what came out on it. */
async function findSeen(answer: Answer, files: EntryFiles): Promise<SeenResults> {
  const paths: string[] = []
  let newest: string | undefined
  for (const { no } of newestFirst(answer)) {
    const { day, path } = await files.loadEntry(no)
    newest ??= day
    if (day === undefined || day !== newest) break
    paths.push(path)
  }
  return { day: newest ?? '', paths }
}

function newestFirst({ hits, exactCount }: Answer): RankedHit[] {
  return hits.slice(0, exactCount).sort((a, b) => b.no - a.no)
}

/** More than so many are said to be many. */
export const mostCounted = 30
