import type { Answer } from '#domain/search/asking/answer.ts'
import type { AnswerPanel } from './answer-panel.ts'
import type { PortalSearch } from './portal-search.ts'
import type { SearchControls } from './search-controls.ts'
import { filterKeys, readState, toFragment } from './search-state.ts'
import type { SearchState } from './search-state.ts'
import { isKept, rememberSearch } from './stored-searches.ts'
import type { StoredSearch } from './stored-searches.ts'

/** What most visits do without: help when nothing was found, searches that this device remembers. */
export class RareParts {
  readonly #controls: SearchControls
  readonly #panel: AnswerPanel
  readonly #search: PortalSearch

  constructor(controls: SearchControls, panel: AnswerPanel, search: PortalSearch) {
    this.#controls = controls
    this.#panel = panel
    this.#search = search
  }

  /** Helps where nothing holds what was asked for. */
  async help(state: SearchState, answer: Answer, isLatest: () => boolean): Promise<void> {
    const { createHelp } = await import('./no-results.ts')
    const help = await createHelp({
      state,
      answer,
      nameOf: this.#controls.nameOf,
      getTerms: () => this.#search.getTerms(),
      countOf: (other) => this.#search.count(other),
    })
    if (isLatest()) this.#panel.showHelp(help, answer.hits.length === 0)
  }

  remember(state: SearchState): void {
    if (state.q !== '') rememberSearch(this.#toStored(state))
  }

  /** A kept search that has been looked at holds nothing new any more. */
  async noteSeen(state: SearchState, answer: Answer): Promise<void> {
    const fragment = toFragment(state)
    if (!isKept(fragment)) return
    const { noteSeen } = await import('./kept-searches.ts')
    await noteSeen(fragment, answer, this.#search.files)
  }

  async toggleKept(state: SearchState, answer: Answer): Promise<void> {
    const { toggleKept } = await import('./kept-searches.ts')
    this.#panel.showKept(await toggleKept(this.#toStored(state), answer, this.#search.files))
  }

  async showMine(): Promise<void> {
    const { showMySearches } = await import('./my-searches.ts')
    showMySearches(this.#panel.mine, {
      ask: (fragment) => this.#search.ask(readState(new URLSearchParams(fragment.slice(1)))),
      getFiles: () => this.#search.files,
    })
  }

  #toStored(state: SearchState): StoredSearch {
    const chosen = filterKeys.filter((key) => state.filters[key] !== undefined)
    const label = [state.q, ...chosen.map(this.#controls.nameOf)].join(' · ')
    return { fragment: toFragment(state), label }
  }
}
