import { basePath } from '#client/base-path.ts'
import { getPart } from './elements.ts'
import { createEntryFiles } from './entry-files.ts'
import { onSlashKey, onTyping } from './key-events.ts'
import { openPagefind, readIndexSize } from './pagefind-index.ts'
import type { OpenPagefind } from './pagefind-index.ts'
import { pageLength, ResultsView } from './results-view.ts'
import { findBlockingFilters, runSearch } from './run-search.ts'
import type { BlockingFilter, Outcome } from './run-search.ts'
import { createControls } from './search-controls.ts'
import type { Controls } from './search-controls.ts'
import { SearchHistory } from './search-history.ts'
import { filterKeys, isBlank, toQueryString } from './search-state.ts'
import type { SearchState } from './search-state.ts'
import { toStatusText, wording } from './wording.ts'

/** One visit to the search page: what the reader does, and what the page answers. */
export class SearchSession {
  readonly #root: HTMLElement
  readonly #controls: Controls
  readonly #view: ResultsView
  readonly #history = new SearchHistory()
  readonly #indexUrl = `${basePath}pagefind/`
  #pagefind: Promise<OpenPagefind> | undefined
  /** The number of the latest search; the answer to an older one comes too late. */
  #latest = 0
  #shown = pageLength

  constructor(root: HTMLElement) {
    this.#root = root
    this.#controls = createControls(root)
    const files = createEntryFiles(`${basePath}search/entries/`)
    this.#view = new ResultsView(getPart(root, '[data-part=results]', HTMLElement), files)
  }

  start(): void {
    const { form, input } = this.#controls
    onSlashKey(input)
    onTyping(input, () => {
      this.#follow('typing')
    })
    form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#follow('choice')
    })
    form.addEventListener('change', ({ target }) => {
      if (target !== input) this.#follow('choice')
    })
    this.#root.addEventListener('click', ({ target }) => {
      this.#dropFilter(target)
    })
    addEventListener('popstate', () => {
      this.#restore()
    })
    addEventListener('pagehide', () => {
      this.#history.savePosition(this.#shown)
    })
    this.#restore()
  }

  #restore(): void {
    const { state, shown, scrollY } = this.#history.read()
    this.#shown = shown ?? pageLength
    this.#controls.fill(state)
    void this.#search().then(() => {
      if (scrollY !== undefined) scrollTo(0, scrollY)
    })
  }

  /** Puts what the form says into the address, then looks for it. */
  #follow(cause: 'typing' | 'choice'): void {
    this.#shown = pageLength
    this.#history.write(toQueryString(this.#controls.read()), cause)
    void this.#search()
  }

  #dropFilter(target: EventTarget | null): void {
    const button = target instanceof Element ? target.closest('[data-filter]') : null
    const key = filterKeys.find((name) => name === button?.getAttribute('data-filter'))
    if (key === undefined) return
    this.#controls.drop(key)
    this.#follow('choice')
    this.#controls.input.focus()
  }

  async #search(): Promise<void> {
    const number = ++this.#latest
    const isLatest = () => number === this.#latest
    const state = this.#controls.read()
    this.#controls.showChosen(state)
    getPart(this.#root, '[data-part=directory]', HTMLElement).hidden = !isBlank(state)
    if (isBlank(state)) {
      this.#say('')
      this.#view.clear()
      return
    }
    // Nothing is said of a wait that nobody notices.
    const patience = setTimeout(() => {
      if (isLatest()) this.#say(wording.searching)
    }, 300)
    try {
      await this.#answer(state, isLatest)
    } catch {
      if (isLatest()) this.#fail()
    } finally {
      clearTimeout(patience)
    }
  }

  async #answer(state: SearchState, isLatest: () => boolean): Promise<void> {
    this.#pagefind ??= openPagefind(this.#indexUrl)
    const pagefind = await this.#pagefind
    const outcome = await runSearch(pagefind, state)
    if (outcome.matches.length > 0) {
      await this.#show(outcome, [], isLatest)
      return
    }
    await readIndexSize(this.#indexUrl)
    await this.#show(outcome, await findBlockingFilters(pagefind, state), isLatest)
  }

  async #show(
    outcome: Outcome,
    blocking: readonly BlockingFilter[],
    isLatest: () => boolean,
  ): Promise<void> {
    const rows = await this.#view.prepare(outcome, this.#shown)
    if (!isLatest()) return
    this.#say(toStatusText(outcome))
    const drops = blocking.map((filter) => ({ ...filter, name: this.#controls.nameOf(filter.key) }))
    this.#view.show(outcome, rows, drops, () => {
      const before = this.#shown
      this.#shown += pageLength
      void this.#show(outcome, blocking, isLatest).then(() => {
        this.#view.focusRow(before)
      })
    })
  }

  #fail(): void {
    this.#pagefind = undefined
    this.#say(wording.failed)
    this.#view.showFailure(() => void this.#search())
  }

  #say(text: string): void {
    getPart(this.#root, '[data-part=status]', HTMLElement).textContent = text
  }
}
