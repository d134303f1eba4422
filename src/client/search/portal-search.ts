import { basePath } from '#client/base-path.ts'
import type { Answer } from '#domain/search/asking/answer.ts'
import { askWhatLoads } from './ask-what-loads.ts'
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
    const parts = await this.open()
    this.#files ??= createEntryFiles(`${basePath}search/entries/`, parts.shards.version)
    const askedAt = new Date()
    const only = state.filters.open === undefined ? undefined : await findOpen(askedAt)
    yield* askWhatLoads(toRequest(state, { unitsBelow: this.#unitsBelow, only, askedAt }), parts)
  }

  /** Known from the first answer on. */
  get files(): EntryFiles {
    if (this.#files === undefined) throw new Error('ask first')
    return this.#files
  }

  /** After a failure everything is opened anew. */
  close(): void {
    this.#parts = undefined
    this.#files = undefined
  }

  /** What is asked; opened once. */
  open(): ReturnType<typeof openSearch> {
    this.#parts ??= openSearch(basePath)
    return this.#parts
  }
}

async function findOpen(now: Date): Promise<ReadonlySet<number>> {
  const { loadOpenNow } = await import('./open-now.ts')
  return loadOpenNow(`${basePath}search/open.json`, now)
}
