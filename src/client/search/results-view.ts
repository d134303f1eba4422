import { createElement } from './elements.ts'
import type { EntryFiles } from './entry-files.ts'
import { createRow } from './result-row.ts'
import type { BlockingFilter, Outcome } from './run-search.ts'
import { toDropText, toLooseNote, toTriedText, wording } from './wording.ts'

/** The list of results: a page of rows at a time, exact ones first, looser ones under their heading. */
export class ResultsView {
  readonly #root: HTMLElement
  readonly #files: EntryFiles

  constructor(root: HTMLElement, files: EntryFiles) {
    this.#root = root
    this.#files = files
  }

  /** Loads the rows to be shown before anything on the page changes. */
  async prepare({ matches, loose }: Outcome, count: number): Promise<PreparedRows> {
    const hits = [...matches, ...loose].slice(0, count)
    const entries = await Promise.all(hits.map((hit) => this.#files.load(hit)))
    return { entries, matchCount: Math.min(matches.length, count) }
  }

  show(
    outcome: Outcome,
    { entries, matchCount }: PreparedRows,
    drops: readonly FilterToDrop[],
    onMore: () => void,
  ): void {
    const rows = entries.map((entry) => createRow(entry, outcome.query))
    const total = outcome.matches.length + outcome.loose.length
    this.#root.replaceChildren(
      ...(total === 0 ? [createElement('p', 'tried', [toTriedText(outcome)])] : []),
      ...(drops.length === 0 ? [] : [createList('ul', 'drops', drops.map(createDrop))]),
      ...toList(rows.slice(0, matchCount)),
      ...(rows.length > matchCount ? createLooseHead(outcome) : []),
      ...toList(rows.slice(matchCount)),
      ...(rows.length < total ? [createButton(wording.more, 'more', onMore)] : []),
    )
  }

  showFailure(onRetry: () => void): void {
    this.#root.replaceChildren(createButton(wording.retry, '', onRetry))
  }

  clear(): void {
    this.#root.replaceChildren()
  }

  /** Leads the keyboard to the first of the rows that were added. */
  focusRow(index: number): void {
    this.#root.querySelectorAll<HTMLAnchorElement>('li > a')[index]?.focus({ preventScroll: true })
  }
}

function toList(rows: readonly HTMLLIElement[]): HTMLElement[] {
  return rows.length === 0 ? [] : [createList('ol', 'rows', rows)]
}

/** A list without bullets is a list to Safari only when it says so. */
function createList(
  name: 'ol' | 'ul',
  className: string,
  rows: readonly HTMLLIElement[],
): HTMLElement {
  const list = createElement(name, className, rows)
  list.setAttribute('role', 'list')
  return list
}

function createLooseHead(outcome: Outcome): HTMLElement[] {
  return [
    createElement('h2', 'loose', [wording.looseHeading]),
    createElement('p', 'loose-note', [toLooseNote(outcome)]),
  ]
}

function createDrop(filter: FilterToDrop): HTMLLIElement {
  const button = createButton(toDropText(filter.name, filter), '')
  button.setAttribute('data-filter', filter.key)
  return createElement('li', '', [button])
}

function createButton(text: string, className: string, onClick?: () => void): HTMLButtonElement {
  const button = createElement('button', className, [text])
  button.type = 'button'
  if (onClick !== undefined) button.addEventListener('click', onClick)
  return button
}

/** A filter that stands in the way, by the name that the reader chose. */
export interface FilterToDrop extends BlockingFilter {
  readonly name: string
}

export interface PreparedRows {
  readonly entries: readonly Awaited<ReturnType<EntryFiles['load']>>[]
  /** How many of them are exact. */
  readonly matchCount: number
}

/** How many results are shown at first, and added at a time. */
export const pageLength = 10
