import { readState, toFragment } from './search-state.ts'
import type { SearchState } from './search-state.ts'

/**
 * The address and the history of the browser. While the reader types, the address follows; only a
 * search that was asked for becomes a step of the history, so that 后退 leads from search to search.
 */
export class SearchHistory {
  /** The fragment of the step that the reader is on, before any typing. */
  #step = ''
  /** The fragment as it stands. */
  #shown = ''

  constructor() {
    // The browser would restore the place on the page before the results are there.
    history.scrollRestoration = 'manual'
  }

  /** What the address asks for; nothing when it only names a place on the page, such as `#main`. */
  read(): RestoredSearch | undefined {
    const isPlace = location.hash !== '' && !location.hash.includes('=')
    // A query reaches the server: from the form without script, or an address made by hand.
    const words = location.hash === '' || isPlace ? location.search : location.hash
    if (isPlace && words === '') {
      history.replaceState(history.state, '', toUrl(this.#shown))
      return undefined
    }
    const state = readState(new URLSearchParams(words.slice(1)))
    this.#step = toFragment(state)
    this.#shown = this.#step
    if (location.search !== '') history.replaceState(history.state, '', toUrl(this.#step))
    // Nothing else writes there.
    return { ...(history.state as Position | null), state }
  }

  write(fragment: string, cause: 'typing' | 'choice'): void {
    this.#shown = fragment
    if (cause === 'typing' || fragment === this.#step) {
      history.replaceState(null, '', toUrl(fragment))
      return
    }
    history.replaceState(history.state, '', toUrl(this.#step))
    history.pushState(null, '', toUrl(fragment))
    this.#step = fragment
  }

  /** Remembers how far the reader had come, for when 后退 leads here again. */
  savePosition(shown: number | undefined): void {
    const position: Position = { shown, scrollY }
    history.replaceState(position, '')
  }
}

function toUrl(fragment: string): string {
  return `${location.pathname}${fragment}`
}

export interface Position {
  /** How many results were shown. */
  readonly shown?: number | undefined
  readonly scrollY?: number | undefined
}

export interface RestoredSearch extends Position {
  readonly state: SearchState
}
