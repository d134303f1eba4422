import type { Answer, RankedHit } from '#domain/search/asking/answer.ts'
import { createElement, createList } from './elements.ts'
import type { EntryFiles } from './entry-files.ts'
import { createRow } from './result-row.ts'
import { loadResult } from './result-texts.ts'
import { arrangeRows } from './row-order.ts'
import type { RowOrder } from './row-order.ts'
import { toNearHeading, toNearNote } from './wording.ts'

/**
 * The rows of one search: exact ones first, looser ones under their heading. Each is made once and
 * then stays as it is, so that nothing moves under the reader's eyes.
 */
export class ResultsView {
  readonly #files: EntryFiles
  readonly #q: string
  readonly #exact = createList('ol', 'rows')
  readonly #loose = createList('ol', 'rows')
  readonly #looseHead = createElement('h2', 'loose')
  readonly #looseNote = createElement('p', 'loose-note')
  readonly #rows = new Map<number, Promise<HTMLLIElement>>()
  #order: RowOrder | undefined
  #shownCount = 0
  /** Whether the reader has begun to read: from then on no row moves. */
  isTouched = false
  readonly parts: readonly HTMLElement[] = [
    this.#exact,
    this.#looseHead,
    this.#looseNote,
    this.#loose,
  ]

  constructor(files: EntryFiles, q: string) {
    this.#files = files
    this.#q = q
  }

  /** Loads what is to be shown, and gives back what puts it on the page all at once. */
  async prepare(answer: Answer, count: number): Promise<() => ShownRows> {
    const order = arrangeRows(answer, this.#order && this.#toArrangement(this.#order))
    const exact = await this.#load(order.exact.slice(0, count), answer)
    const loose = await this.#load(order.loose.slice(0, count - exact.length), answer)
    return () => {
      this.#order = order
      this.#shownCount = exact.length + loose.length
      setRows(this.#exact, exact)
      setRows(this.#loose, loose)
      const isCorrected = answer.understood.correction !== undefined
      for (const part of [this.#looseHead, this.#looseNote]) {
        part.hidden = loose.length === 0 || isCorrected
      }
      this.#looseHead.textContent = toNearHeading(answer)
      this.#looseNote.textContent = toNearNote(this.#q, answer)
      return {
        shown: this.#shownCount,
        total: order.exact.length + order.loose.length,
        held: order.heldCount,
      }
    }
  }

  /** Leads the keyboard to one of the rows. */
  focusRow(index: number): void {
    const rows = [...this.#exact.children, ...this.#loose.children]
    rows[index]?.querySelector('a')?.focus({ preventScroll: true })
  }

  #toArrangement(order: RowOrder) {
    return { order, shownCount: this.#shownCount, isTouched: this.isTouched }
  }

  async #load(hits: readonly RankedHit[], { understood }: Answer): Promise<HTMLLIElement[]> {
    return Promise.all(hits.map((hit) => this.#makeOnce(hit, understood.marks)))
  }

  #makeOnce(hit: RankedHit, marks: Answer['understood']['marks']): Promise<HTMLLIElement> {
    const known = this.#rows.get(hit.no)
    if (known !== undefined) return known
    const row = loadResult(hit, marks, this.#files).then((result) => createRow(result, hit.match))
    this.#rows.set(hit.no, row)
    return row
  }
}

/** Adds what is missing at the end; only where that does not do are rows put into another order. */
function setRows(list: HTMLElement, rows: readonly HTMLLIElement[]): void {
  const { children } = list
  const goesOn = [...children].every((row, index) => row === rows[index])
  if (goesOn) list.append(...rows.slice(children.length))
  else list.replaceChildren(...rows)
  list.hidden = rows.length === 0
}

export interface ShownRows {
  readonly shown: number
  readonly total: number
  /** Exact ones that are held back. */
  readonly held: number
}

/** How many results are shown at first, and added at a time. */
export const pageLength = 10
