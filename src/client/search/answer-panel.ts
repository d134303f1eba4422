import type { Answer } from '#domain/search/asking/answer.ts'
import { createChips } from './chips.ts'
import { getNamedPart, getPart } from './elements.ts'
import type { NearWording, ShownRows } from './results-view.ts'
import type { FilterKey, SearchState } from './search-state.ts'
import { toProgressText, toStatusText } from './wording.ts'

/** What stands below the form: what was understood, how far the search is, and the rows. */
export class AnswerPanel {
  readonly root: HTMLElement
  readonly #nameOf: (key: FilterKey) => string
  #patience: ReturnType<typeof setTimeout> | undefined

  constructor(root: HTMLElement, nameOf: (key: FilterKey) => string) {
    this.root = root
    this.#nameOf = nameOf
  }

  /** An empty box: the reader's own searches and the lists. */
  showBlank(): void {
    this.#enter('')
    this.#say()
  }

  showSearching(): void {
    this.#enter('searching')
    this.#show('ask', false)
    // Nothing is said of a wait that nobody notices.
    this.#patience = setTimeout(() => {
      this.#say(this.part('status').dataset.searching)
    }, 300)
  }

  showAnswer(state: SearchState, answer: Answer, { rows, isFirst, isWaiting }: Shown): void {
    this.#enter(answer.isComplete ? 'complete' : 'partial')
    this.#show('tools', true)
    const { near } = rows
    const missed = this.#toMissedText(answer)
    const text = (near?.toNearStatus ?? toStatusText)(state.q, answer)
    // Heard once at first and once at the end, not at every shard.
    this.#say(text + missed, isFirst || answer.isComplete)
    this.#showChips(state, answer, near)
    const isShort = answer.isComplete && missed !== ''
    this.#write('progress', isWaiting || isShort ? '' : toProgressText(answer))
    this.#show('all', isWaiting)
    this.#write('held', rows.held === 0 ? '' : `又找到 ${rows.held} 条，显示`)
    if (isFirst) this.showKept(false, '')
    if (isFirst) this.part('help').replaceChildren()
    this.#show('retry', isShort)
    this.#show('more', rows.shown < rows.total)
  }

  showFailure(state: SearchState): void {
    this.#enter('failed')
    this.#show('tools', true)
    this.#show('retry', true)
    this.#say(this.part('status').dataset.failed)
    this.#showChips(state)
  }

  showKept(isKeptNow: boolean, note: string): void {
    const keep = this.part('keep')
    keep.textContent = keep.dataset[isKeptNow ? 'kept' : 'loose'] ?? ''
    this.#write('kept-note', note)
  }

  part(name: string): HTMLElement {
    return getNamedPart(this.root, name)
  }

  #enter(state: string): void {
    clearTimeout(this.#patience)
    this.root.dataset.state = state
    // From here on the page knows what it shows; see expect-search.ts.
    delete document.documentElement.dataset.asks
  }

  #showChips(state: SearchState, answer?: Answer, near?: NearWording): void {
    const { understood } = answer ?? {}
    const correction = understood?.correction
    this.part('chips').replaceChildren(
      ...(near && correction ? [near.createCorrection(state.q, correction)] : []),
      ...createChips(state, understood, this.#nameOf),
    )
  }

  #toMissedText({ missed }: Answer): string {
    return missed ? `。${missed}${this.part('status').dataset.missed ?? ''}` : ''
  }

  #say(text = '', isSpoken = true): void {
    this.part('status').textContent = text
    const spoken = getPart(this.root, '[role=status]', HTMLElement)
    if (isSpoken && spoken.textContent !== text) spoken.textContent = text
  }

  /** A part without words takes no room. */
  #write(name: string, text: string): void {
    this.part(name).textContent = text
    this.#show(name, text !== '')
  }

  #show(name: string, isShown: boolean): void {
    this.part(name).hidden = !isShown
  }
}

interface Shown {
  readonly rows: ShownRows
  readonly isFirst: boolean
  readonly isWaiting: boolean
}
