import type { Answer } from '#domain/search/asking/answer.ts'
import { aimOnUse } from './aimed-links.ts'
import { AnswerPanel } from './answer-panel.ts'
import { hasStored } from './has-stored.ts'
import { onReading, onTyping, restMs } from './key-events.ts'
import { PortalSearch } from './portal-search.ts'
import type { SearchTools } from './rare-parts.ts'
import { rememberSearch } from './remember-search.ts'
import { savesData } from './saves-data.ts'
import { SearchControls } from './search-controls.ts'
import { SearchHistory } from './search-history.ts'
import type { Position } from './search-history.ts'
import { isBlank, toFragment } from './search-state.ts'
import type { FilterKey, PlainReading, SearchState } from './search-state.ts'
import { ShownSearch } from './shown-search.ts'

/** One visit to the search page: what the reader does, and what the page answers. */
export class SearchSession {
  readonly #root: HTMLElement
  readonly #controls: SearchControls
  readonly #panel: AnswerPanel
  readonly #portal: PortalSearch
  readonly #history = new SearchHistory()
  #search: ShownSearch | undefined

  constructor(root: HTMLElement) {
    this.#root = root
    this.#controls = new SearchControls(root)
    this.#panel = new AnswerPanel(root, this.#controls.nameOf)
    this.#portal = new PortalSearch(this.#controls.unitsBelow)
  }

  start(): void {
    const { form, input } = this.#controls
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
      if (target instanceof Element) this.#press(target)
    })
    const results = this.#panel.part('results')
    aimOnUse(results)
    onReading(results, () => this.#search?.touch())
    addEventListener('popstate', () => {
      this.#restore()
    })
    addEventListener('pagehide', () => {
      this.#history.savePosition(this.#search?.count)
    })
    this.#restore()
  }

  #restore(): void {
    const restored = this.#history.read()
    if (restored === undefined) return
    this.#controls.fill(restored.state)
    this.#begin('choice', restored)
  }

  /** Puts what the form says into the address, then looks for it. */
  #follow(cause: 'typing' | 'choice'): void {
    // Other words are read anew.
    if (this.#controls.input.value.trim() !== this.#search?.state.q) this.#controls.readPlainly([])
    const state = this.#controls.read()
    this.#history.write(toFragment(state), cause)
    if (cause === 'choice') this.#remember(state)
    this.#begin(cause)
  }

  #begin(cause: 'typing' | 'choice', position: Position = {}): void {
    this.#search?.run.cancel()
    this.#search = undefined
    const state = this.#controls.read()
    this.#controls.showCount(state)
    if (isBlank(state)) {
      this.#panel.showBlank()
      void this.#showMine()
      return
    }
    const search = new ShownSearch(state, {
      panel: this.#panel,
      portal: this.#portal,
      position,
      onComplete: (done) => this.#complete(done),
      onFailure: (failed) => {
        this.#fail(failed)
      },
    })
    this.#search = search
    void search.start()
    if (savesData()) return
    setTimeout(
      () => {
        search.wantOlder()
      },
      cause === 'typing' ? restMs : 0,
    )
  }

  async #complete(search: ShownSearch): Promise<void> {
    const { state, answer } = search
    if (answer === undefined) return
    const needsHelp = answer.exactCount === 0
    if (!needsHelp && !hasStored()) return
    const { help, noteVisit } = await loadRareParts()
    if (needsHelp) await help(this.#tools, state, answer, () => search === this.#search)
    await noteVisit(this.#tools, state, answer)
  }

  async #showMine(): Promise<void> {
    if (hasStored()) (await loadRareParts()).showMine(this.#tools)
  }

  async #toggleKept(state: SearchState, answer: Answer): Promise<void> {
    const { toggle } = await loadRareParts()
    await toggle(this.#tools, state, answer)
  }

  #remember(state: SearchState): void {
    if (state.q !== '') void rememberSearch(state, this.#controls.nameOf)
  }

  get #tools(): SearchTools {
    return { controls: this.#controls, panel: this.#panel, portal: this.#portal }
  }

  #fail(search: ShownSearch): void {
    this.#portal.close()
    this.#panel.showFailure(search.state)
  }

  #press(target: Element): void {
    if (target.closest('[data-part=results] a')) this.#remember(this.#controls.read())
    const { filter, reading, part } = target.closest('button')?.dataset ?? {}
    if (filter !== undefined || reading !== undefined) {
      // The buttons are our own.
      this.#takeBack(filter as FilterKey | undefined, reading as PlainReading | undefined)
    }
    if (this.#search !== undefined) this.#go(this.#search, part)
  }

  #go(search: ShownSearch, part: string | undefined): void {
    const { state, answer } = search
    if (part === 'all') search.wantOlder()
    if (part === 'more') void search.showMore()
    if (part === 'retry') this.#begin('choice', { shown: search.count })
    if (part === 'held') void search.showHeld()
    if (part === 'keep' && answer !== undefined) void this.#toggleKept(state, answer)
  }

  /** Drops a filter, or what was made of the words. */
  #takeBack(filter: FilterKey | undefined, reading: PlainReading | undefined): void {
    if (filter !== undefined) this.#controls.drop(filter)
    if (reading !== undefined) this.#controls.readPlainly([...this.#controls.read().plain, reading])
    this.#follow('choice')
    // Not the box: on a phone its keyboard would cover what was asked for.
    this.#root.querySelector<HTMLElement>('.answer')?.focus({ preventScroll: true })
  }
}

/** What most searches do without. */
function loadRareParts() {
  return import('./rare-parts.ts')
}
