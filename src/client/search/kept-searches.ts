import type { Answer, RankedHit } from '#domain/search/asking/answer.ts'
import type { EntryFiles } from './entry-files.ts'
import { removeStored, writeStored } from '#client/stored-text.ts'
import { noteStored } from './has-stored.ts'
import { isStoredSearch, readStoredList } from './recent-searches.ts'
import type { StoredSearch } from './recent-searches.ts'
import { keptName } from './stored-names.ts'

/**
 * A search that the reader follows, and what of its results was seen last. Numbers of records shift
 * when older ones are added, so a result is known by its day of publication and its path.
 */
export interface KeptSearch extends StoredSearch {
  readonly seen: SeenResults
}

export interface SeenResults {
  /** Of the newest result; empty when there was none. */
  readonly day: string
  /** The results of that day. */
  readonly paths: readonly string[]
}

export function readKept(): KeptSearch[] {
  return readStoredList(keptName).filter(isKeptSearch)
}

/** Lets a search go. */
export function letGo(fragment: string): boolean {
  return storeKept(readKept().filter((search) => search.fragment !== fragment))
}

/** Keeps a search, or lets it go; says whether it is kept now, and whether the device lets us. */
export async function toggleKept(
  search: StoredSearch,
  answer: Answer,
  files: EntryFiles,
): Promise<{ readonly isKept: boolean; readonly isStored: boolean }> {
  const kept = readKept()
  if (kept.some(({ fragment }) => fragment === search.fragment)) {
    return { isKept: false, isStored: letGo(search.fragment) }
  }
  const seen = await findSeen(answer, files)
  const isStored = storeKept([{ ...search, seen }, ...kept])
  noteStored()
  return { isKept: isStored, isStored }
}

/** Notes that a search was looked at: if it is kept, what it shows is not new any more. */
export async function noteSeen(
  fragment: string,
  answer: Answer,
  files: EntryFiles,
): Promise<boolean> {
  const kept = readKept()
  if (!kept.some((search) => search.fragment === fragment)) return false
  const seen = await findSeen(answer, files)
  const withSeen = (search: KeptSearch) =>
    search.fragment === fragment ? { ...search, seen } : search
  return storeKept(kept.map(withSeen))
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

/** Says whether the device lets us. */
function storeKept(kept: readonly KeptSearch[]): boolean {
  if (kept.length > 0) return writeStored(keptName, JSON.stringify(kept))
  removeStored(keptName)
  return true
}

function isKeptSearch(value: unknown): value is KeptSearch {
  const { seen } = (value ?? {}) as Partial<KeptSearch>
  return isStoredSearch(value) && typeof seen?.day === 'string' && Array.isArray(seen.paths)
}

/** More than so many are said to be many. */
export const mostCounted = 30
