import { basePath } from '#client/base-path.ts'
import { toShanghaiDay } from '#domain/days/day.ts'
import type { Answer } from '#domain/search/asking/answer.ts'
import { ask } from '#domain/search/asking/ask.ts'
import type { SearchSounds, SearchTerms } from '#domain/search/terms/search-terms.ts'
import { createEntryFiles } from './entry-files.ts'
import type { EntryFiles } from './entry-files.ts'
import { toRequest } from './search-request.ts'
import type { SearchState } from './search-state.ts'
import { openSearch } from './shard-indexes.ts'

/** The search of this portal; nothing of it is loaded before the first question. */
export class PortalSearch {
  readonly #unitsBelow: (unitId: string) => readonly string[]
  #parts: ReturnType<typeof openSearch> | undefined
  #files: EntryFiles | undefined

  constructor(unitsBelow: (unitId: string) => readonly string[]) {
    this.#unitsBelow = unitsBelow
  }

  async *ask(state: SearchState): AsyncGenerator<Answer> {
    const parts = await this.#open()
    this.#files ??= createEntryFiles(`${basePath}search/entries/`, parts.shards.version)
    const now = new Date()
    const only = state.filters.open === undefined ? undefined : await findOpen(now)
    const request = toRequest(state, {
      unitsBelow: this.#unitsBelow,
      only,
      today: toShanghaiDay(now),
    })
    yield* ask(request, parts)
  }

  /** How many hold what is asked for. */
  async count(state: SearchState): Promise<number> {
    let count = 0
    for await (const { exactCount } of this.ask(state)) count = exactCount
    return count
  }

  /** Known from the first answer on. */
  get files(): EntryFiles {
    if (this.#files === undefined) throw new Error('Nothing has answered yet')
    return this.#files
  }

  /** The words that this portal knows, and how they sound. */
  async getTerms(): Promise<KnownTerms> {
    const parts = await this.#open()
    const [{ terms }, sounds] = await Promise.all([parts.getTerms(), parts.getSounds()])
    return { terms, sounds }
  }

  /** After a failure everything is opened anew. */
  close(): void {
    this.#parts = undefined
    this.#files = undefined
  }

  #open(): ReturnType<typeof openSearch> {
    this.#parts ??= openSearch(basePath)
    return this.#parts
  }
}

async function findOpen(now: Date): Promise<ReadonlySet<number>> {
  const { loadOpenNow } = await import('./open-now.ts')
  return loadOpenNow(`${basePath}search/open.json`, now)
}

interface KnownTerms {
  readonly terms: SearchTerms['terms']
  readonly sounds: SearchSounds
}
