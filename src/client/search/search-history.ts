import { readState } from './search-state.ts'
import type { SearchState } from './search-state.ts'

/**
 * The address and the history of the browser. While the reader types, the address follows; only a
 * search that was asked for becomes a step of the history, so that 后退 leads from search to search.
 */
export class SearchHistory {
  /** The query of the step that the reader is on, before any typing. */
  #step = location.search

  constructor() {
    // The browser would restore the place on the page before the results are there.
    history.scrollRestoration = 'manual'
  }

  read(): Position & { readonly state: SearchState } {
    this.#step = location.search
    const position: unknown = history.state
    return {
      ...(typeof position === 'object' ? position : {}),
      state: readState(new URLSearchParams(location.search)),
    }
  }

  write(query: string, cause: 'typing' | 'choice'): void {
    if (cause === 'typing' || query === this.#step) {
      history.replaceState(null, '', toUrl(query))
      return
    }
    history.replaceState(history.state, '', toUrl(this.#step))
    history.pushState(null, '', toUrl(query))
    this.#step = query
  }

  /** Remembers how far the reader had come, for when 后退 leads here again. */
  savePosition(shown: number): void {
    history.replaceState({ shown, scrollY } satisfies Position, '')
  }
}

function toUrl(query: string): string {
  return `${location.pathname}${query}`
}

interface Position {
  /** How many results were shown. */
  readonly shown?: number
  readonly scrollY?: number
}
