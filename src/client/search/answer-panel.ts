import { readStored } from '#client/stored-text.ts'
import type { Answer } from '#domain/search/asking/answer.ts'
import { createChips } from './chips.ts'
import { getNamedPart, getPart } from './elements.ts'
import type { NearWording, ShownRows } from './results-view.ts'
import { toFragment } from './search-state.ts'
import type { FilterKey, SearchState } from './search-state.ts'
import { keptName } from './stored-names.ts'
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
    this.#showSurroundings(true)
    this.#say()
    this.part('chips').replaceChildren()
    this.#show('results', false)
  }

  showSearching(): void {
    this.#enter('searching')
    this.#showSurroundings(false)
    // Nothing is said of a wait that nobody notices.
    this.#patience = setTimeout(() => {
      this.#say(this.part('status').dataset.searching)
    }, 300)
  }

  showAnswer(state: SearchState, answer: Answer, { rows, isFirst, isWaiting }: Shown): void {
    this.#enter(answer.isComplete ? 'complete' : 'partial')
    const { near } = rows
    const text = (near?.toNearStatus ?? toStatusText)(state.q, answer)
    // Heard once at first and once at the end, not at every shard.
    this.#say(text, isFirst || answer.isComplete)
    this.#showChips(state, answer, near)
    this.#write('progress', isWaiting ? '' : toProgressText(answer))
    this.#show('all', isWaiting)
    this.#write('held', rows.held === 0 ? '' : `又找到 ${rows.held} 条，显示`)
    this.#show('tools', state.q !== '')
    if (isFirst) this.showKept(isKept(state), '')
    if (isFirst) this.part('help').replaceChildren()
    this.#show('results', true)
    this.#show('retry', false)
    this.#show('more', rows.shown < rows.total)
  }

  showFailure(state: SearchState, hasRows: boolean): void {
    this.#enter('failed')
    this.#write('progress', '')
    this.#show('all', false)
    this.#show('retry', true)
    this.#say(this.part('status').dataset[hasRows ? 'olderFailed' : 'failed'])
    if (hasRows) return
    this.#showChips(state)
    this.#show('tools', false)
    this.#show('results', false)
  }

  showKept(isKeptNow: boolean, note: string): void {
    this.#write('keep', isKeptNow ? '不再关注' : '关注这个搜索')
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

  #showSurroundings(isBlank: boolean): void {
    this.#show('directory', isBlank)
    this.#show('mine', isBlank)
    for (const name of isBlank ? ['tools', 'retry', 'ask'] : ['ask']) this.#show(name, false)
  }

  #showChips(state: SearchState, answer?: Answer, near?: NearWording): void {
    const { understood } = answer ?? {}
    const correction = understood?.correction
    this.part('chips').replaceChildren(
      ...(near && correction ? [near.createCorrection(state.q, correction)] : []),
      ...createChips(state, understood, this.#nameOf),
    )
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

/** Whether this search is kept on the device: its address stands in what is stored. */
export function isKept(state: SearchState): boolean {
  return readStored(keptName)?.includes(JSON.stringify(toFragment(state))) === true
}

interface Shown {
  readonly rows: ShownRows
  readonly isFirst: boolean
  readonly isWaiting: boolean
}
