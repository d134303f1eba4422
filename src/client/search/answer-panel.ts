import { readStored } from '#client/stored-text.ts'
import type { Answer } from '#domain/search/asking/answer.ts'
import { createChips } from './chips.ts'
import { createButton, getNamedPart, getPart } from './elements.ts'
import type { ShownRows } from './results-view.ts'
import { toFragment } from './search-state.ts'
import type { FilterKey, SearchState } from './search-state.ts'
import { keptName } from './stored-names.ts'
import { toHeldText, toProgressText, toStatusText, wording } from './wording.ts'

/** What stands below the form: what was understood, how far the search is, and the rows. */
export class AnswerPanel {
  readonly #root: HTMLElement
  readonly #nameOf: (key: FilterKey) => string
  readonly results: HTMLElement
  readonly mine: HTMLElement
  readonly #more: HTMLButtonElement
  readonly #tools: HTMLElement
  #patience: ReturnType<typeof setTimeout> | undefined

  constructor(root: HTMLElement, nameOf: (key: FilterKey) => string, onMore: () => void) {
    this.#root = root
    this.#nameOf = nameOf
    this.results = getNamedPart(root, 'results')
    this.mine = getNamedPart(root, 'mine')
    this.#tools = getNamedPart(root, 'tools')
    this.#more = createButton([wording.more], onMore)
    this.#more.className = 'more'
  }

  /** An empty box: the reader's own searches and the lists. */
  showBlank(): void {
    this.#enter('')
    this.#showSurroundings(true)
    this.#say('')
    getNamedPart(this.#root, 'chips').replaceChildren()
    this.results.replaceChildren()
  }

  showSearching(): void {
    this.#enter('searching')
    this.#showSurroundings(false)
    // Nothing is said of a wait that nobody notices.
    this.#patience = setTimeout(() => {
      this.#say(wording.searching)
    }, 300)
  }

  showAnswer(state: SearchState, answer: Answer, { rows, isFirst, isWaiting }: Shown): void {
    this.#enter(answer.isComplete ? 'complete' : 'partial')
    const text = toStatusText(state.q, answer)
    // Heard once at first and once at the end, not at every shard.
    this.#say(text, isFirst || answer.isComplete)
    this.#showChips(state, answer)
    this.#show('progress', isWaiting ? '' : toProgressText(answer))
    this.#show('all', isWaiting ? wording.allYears : '')
    this.#show('held', rows.held === 0 ? '' : toHeldText(rows.held))
    this.#tools.hidden = state.q === ''
    if (isFirst) this.#showKeptButton(isKept(state))
    this.#more.hidden = rows.shown >= rows.total
  }

  /** Puts the rows of another search into the place of the last. */
  openRows(parts: readonly HTMLElement[]): void {
    this.results.replaceChildren(...parts, this.#more)
    this.#show('kept-note', '')
  }

  showFailure(state: SearchState, hasRows: boolean, onRetry: () => void): void {
    this.#enter('failed')
    const retry = createButton([wording.retry], onRetry)
    this.#show('progress', '')
    this.#show('all', '')
    this.#say(hasRows ? wording.olderFailed : wording.failed)
    if (hasRows) {
      this.#more.before(retry)
    } else {
      this.#showChips(state)
      this.#tools.hidden = true
      this.results.replaceChildren(retry)
    }
  }

  /** What may help when nothing was found; where rows are shown, above them. */
  showHelp(help: readonly HTMLElement[], isNothingFound: boolean): void {
    this.results.prepend(...help)
    getNamedPart(this.#root, 'ask').hidden = !isNothingFound
  }

  showKept(isKeptNow: boolean, note: string): void {
    this.#showKeptButton(isKeptNow)
    this.#show('kept-note', note)
  }

  #showKeptButton(isKeptNow: boolean): void {
    this.#show('keep', isKeptNow ? wording.unkeep : wording.keep)
  }

  #enter(state: string): void {
    clearTimeout(this.#patience)
    this.#root.dataset.state = state
    // From here on the page knows what it shows; see expect-search.ts.
    delete document.documentElement.dataset.asks
  }

  #showSurroundings(isBlank: boolean): void {
    getNamedPart(this.#root, 'directory').hidden = !isBlank
    this.mine.hidden = !isBlank
    if (isBlank) this.#tools.hidden = true
    getNamedPart(this.#root, 'ask').hidden = true
  }

  #showChips(state: SearchState, answer?: Answer): void {
    const chips = createChips(state, answer?.understood, this.#nameOf)
    getNamedPart(this.#root, 'chips').replaceChildren(...chips)
  }

  #say(text: string, isSpoken = true): void {
    getNamedPart(this.#root, 'status').textContent = text
    const spoken = getPart(this.#root, '[role=status]', HTMLElement)
    if (isSpoken && spoken.textContent !== text) spoken.textContent = text
  }

  /** A part without words takes no room. */
  #show(name: string, text: string): void {
    const part = getNamedPart(this.#root, name)
    part.textContent = text
    part.hidden = text === ''
  }
}

/** Whether this search is kept on the device: its address stands in what is stored. */
export function isKept(state: SearchState): boolean {
  return readStored(keptName)?.includes(JSON.stringify(toFragment(state))) === true
}

interface Shown {
  readonly rows: ShownRows
  readonly isFirst: boolean
  readonly isWaiting: boolean
}
