import { getPart } from './search/elements.ts'
import { createEntryFiles } from './search/entry-files.ts'
import { onTyping, onSlashKey } from './search/key-events.ts'
import { assertReachable, openPagefind } from './search/pagefind-index.ts'
import type { Pagefind } from './search/pagefind-index.ts'
import { pageLength, ResultsView } from './search/results-view.ts'
import { findBlockingFilters, runSearch } from './search/run-search.ts'
import type { Outcome } from './search/run-search.ts'
import { createControls } from './search/search-controls.ts'
import type { Controls } from './search/search-controls.ts'
import { forgetPosition, readPosition, restoreScroll, savePosition } from './search/search-history.ts'
import { filterKeys, isBlank, readState, toQueryString } from './search/search-state.ts'
import type { SearchState } from './search/search-state.ts'
import { toStatusText, wording } from './search/wording.ts'

/** `<site-search>`: makes the form of the search page answer in place. */
class SiteSearch extends HTMLElement {
  #pagefind: Promise<Pagefind> | undefined
  /** The number of the latest search; the answer of an older one comes too late. */
  #latest = 0
  #shown = pageLength
  #base = '/'

  connectedCallback(): void {
    this.#base = this.dataset['base'] ?? '/'
    const controls = createControls(this)
    const view = new ResultsView(
      getPart(this, '[data-part=results]', HTMLElement),
      createEntryFiles(`${this.#base}search/entries/`),
      this.#base,
    )
    this.#listen(controls, view)
    this.#restore(controls, view)
  }

  #listen(controls: Controls, view: ResultsView): void {
    const { form, input } = controls
    onSlashKey(input)
    onTyping(input, () => { this.#follow(controls, view, 'replace') })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#follow(controls, view, 'push')
    })
    form.addEventListener('change', (event) => {
      if (event.target !== input) this.#follow(controls, view, 'push')
    })
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-filter]') : null
      const key = filterKeys.find((name) => name === button?.dataset['filter'])
      if (key === undefined) return
      controls.drop(key)
      this.#follow(controls, view, 'push')
      input.focus()
    })
    addEventListener('popstate', () => { this.#restore(controls, view) })
    addEventListener('pagehide', () => { savePosition(this.#shown) })
  }

  /** Takes what to look for from the address, and how far the reader had come from its history. */
  #restore(controls: Controls, view: ResultsView): void {
    const { shown, scrollY } = readPosition()
    this.#shown = shown ?? pageLength
    controls.fill(readState(new URLSearchParams(location.search)))
    void this.#search(controls, view).then(() => { restoreScroll(scrollY) })
  }

  /** Puts what the form says into the address, then looks for it. */
  #follow(controls: Controls, view: ResultsView, how: 'push' | 'replace'): void {
    this.#shown = pageLength
    forgetPosition(toQueryString(controls.read()), how)
    void this.#search(controls, view)
  }

  async #search(controls: Controls, view: ResultsView): Promise<void> {
    const number = ++this.#latest
    const isLatest = () => number === this.#latest
    const state = controls.read()
    controls.showChosen(state)
    getPart(this, '[data-part=directory]', HTMLElement).hidden = !isBlank(state)
    if (isBlank(state)) {
      this.#say('')
      view.clear()
      return
    }
    const patience = setTimeout(() => { if (isLatest()) this.#say(wording.searching) }, 300)
    try {
      await this.#answer(state, controls, view, isLatest)
    } catch {
      this.#pagefind = undefined
      if (!isLatest()) return
      this.#say(wording.failed)
      view.showFailure(() => void this.#search(controls, view))
    } finally {
      clearTimeout(patience)
    }
  }

  async #answer(state: SearchState, controls: Controls, view: ResultsView, isLatest: () => boolean): Promise<void> {
    const folderUrl = `${this.#base}pagefind/`
    this.#pagefind ??= openPagefind(folderUrl)
    const pagefind = await this.#pagefind
    const outcome = await runSearch(pagefind, state)
    if (outcome.matches.length + outcome.loose.length === 0) {
      await assertReachable(folderUrl)
      const blocking = await findBlockingFilters(pagefind, state)
      if (!isLatest()) return
      this.#say(toStatusText(outcome))
      view.showEmpty(outcome, blocking, controls.nameOf)
      return
    }
    await this.#showRows(outcome, view, isLatest)
  }

  async #showRows(outcome: Outcome, view: ResultsView, isLatest: () => boolean): Promise<void> {
    const rows = await view.prepare(outcome, this.#shown)
    if (!isLatest()) return
    this.#say(toStatusText(outcome))
    view.show(outcome, rows, () => {
      const before = this.#shown
      this.#shown += pageLength
      void this.#showRows(outcome, view, isLatest).then(() => { view.focusRow(before) })
    })
  }

  #say(text: string): void {
    getPart(this, '[data-part=status]', HTMLElement).textContent = text
  }
}

customElements.define('site-search', SiteSearch)
