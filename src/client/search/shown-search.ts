import type { Answer } from '#domain/search/asking/answer.ts'
import type { AnswerPanel } from './answer-panel.ts'
import type { PortalSearch } from './portal-search.ts'
import { rememberSearch } from './remember-search.ts'
import { pageLength, ResultsView } from './results-view.ts'
import type { ShownRows } from './results-view.ts'
import type { Position } from './search-history.ts'
import { SearchRun } from './search-run.ts'
import type { SearchState } from './search-state.ts'

/** One search, from its first answer to its last, as the reader sees it. */
export class ShownSearch {
  readonly state: SearchState
  readonly run: SearchRun
  readonly #tools: ShownSearchTools
  #view: ResultsView | undefined
  #count: number
  /** Where the reader was when they left this search. */
  #place: number | undefined
  #answer: Answer | undefined
  #isWaiting = false
  /** What is loaded for one answer is shown before anything is loaded for the next. */
  #turn: Promise<void> = Promise.resolve()

  constructor(state: SearchState, tools: ShownSearchTools) {
    this.state = state
    this.#tools = tools
    this.#count = tools.position.shown ?? pageLength
    this.#place = tools.position.scrollY
    this.run = new SearchRun(tools.portal.ask(state))
  }

  get count(): number {
    return this.#count
  }

  get answer(): Answer | undefined {
    return this.#answer
  }

  /** Shows answer after answer; resolves when the search is complete or another has begun. */
  async start(): Promise<void> {
    const { panel, onComplete, onFailure } = this.#tools
    panel.showSearching()
    const finish = await this.run
      .showEach((answer, isWaiting) => this.#showInTurn(answer, isWaiting))
      .then(
        () => onComplete,
        () => onFailure,
      )
    if (!this.run.wasCancelled()) await finish(this)
  }

  /** From now on no row moves. */
  touch(): void {
    this.#place = undefined
    if (this.#view === undefined || this.#view.isTouched) return
    this.#view.isTouched = true
    // Who turns to the rows may leave by one of them, and then there is no time.
    void rememberSearch()
  }

  /** Shows more rows below, and leads to the first of them. */
  async showMore(): Promise<void> {
    await this.#showFrom(this.#count, pageLength)
  }

  /** Puts rows into their places that were held back. */
  async showHeld(): Promise<void> {
    if (this.#view !== undefined) this.#view.isTouched = false
    await this.#showFrom(0, 0)
  }

  async #showFrom(row: number, more: number): Promise<void> {
    this.#count += more
    await this.#showAgain()
    this.#view?.focusRow(row)
  }

  /** Lets the search go on to the oldest year. */
  wantOlder(): void {
    this.run.wantOlder()
    if (this.#isWaiting) void this.#showAgain(false)
  }

  async #showAgain(isWaiting = this.#isWaiting): Promise<void> {
    if (this.#answer !== undefined) await this.#showInTurn(this.#answer, isWaiting)
  }

  #showInTurn(answer: Answer, isWaiting: boolean): Promise<void> {
    const show = () => this.#show(answer, isWaiting)
    this.#turn = this.#turn.then(show, show)
    return this.#turn
  }

  async #show(answer: Answer, isWaiting: boolean): Promise<void> {
    const { panel, portal } = this.#tools
    const view = this.#view ?? new ResultsView(portal.files, panel.root, this.state.q)
    const place = await view.prepare(answer, this.#count)
    if (this.run.wasCancelled()) return
    const isFirst = this.#view === undefined
    this.#view = view
    this.#answer = answer
    this.#isWaiting = isWaiting
    const rows = place()
    panel.showAnswer(this.state, answer, { rows, isFirst, isWaiting })
    this.#returnToPlace(rows, answer)
  }

  #returnToPlace({ shown }: ShownRows, { isComplete }: Answer): void {
    if (this.#place === undefined || !(isComplete || shown >= this.#count)) return
    scrollTo(0, this.#place)
    this.#place = undefined
  }
}

export interface ShownSearchTools {
  readonly panel: AnswerPanel
  readonly portal: PortalSearch
  /** How far the reader had come when they were here before. */
  readonly position: Position
  readonly onComplete: (search: ShownSearch) => Promise<void>
  readonly onFailure: (search: ShownSearch) => Promise<void> | void
}
