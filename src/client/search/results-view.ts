import type { Answer, RankedHit } from '#domain/search/asking/answer.ts'
import { createElement, getNamedPart } from './elements.ts'
import type { EntryFiles } from './entry-files.ts'
import { createRow } from './result-row.ts'
import { loadResult } from './result-texts.ts'
import type { RowOrder } from './row-order.ts'

/**
 * The rows of one search: exact ones first, near ones under their heading. Each is made once and
 * stays as it is while it matches in the same way, so that nothing moves under the reader's eyes.
 */
export class ResultsView {
  readonly #files: EntryFiles
  readonly #root: HTMLElement
  readonly #q: string
  readonly #rows = new Map<string, Promise<HTMLLIElement>>()
  #order: RowOrder | undefined
  #shownCount = 0
  /** Whether the reader has begun to read: from then on no row moves. */
  isTouched = false

  constructor(files: EntryFiles, root: HTMLElement, q: string) {
    this.#files = files
    this.#root = root
    this.#q = q
  }

  /** Loads what is to be shown, and gives back what puts it on the page all at once. */
  async prepare(answer: Answer, count: number): Promise<() => ShownRows> {
    const order = await this.#arrange(answer)
    const exact = await this.#load(order.exact.slice(0, count), answer)
    const loose = await this.#load(order.loose.slice(0, count - exact.length), answer)
    const rows = [...exact, ...loose]
    if (rows.length > 0 && rows.every(isLost)) throw new Error()
    // Where all is exact nothing need be said about the rest.
    const isExact = answer.hits.length === answer.exactCount
    const near = isExact ? undefined : await import('./near-wording.ts')
    return () => {
      this.#order = order
      this.#shownCount = rows.length
      setRows(getNamedPart(this.#root, 'exact'), exact)
      setRows(getNamedPart(this.#root, 'near'), loose)
      const head = near && loose.length > 0 ? near.createNearHead(this.#q, answer) : []
      getNamedPart(this.#root, 'near-head').replaceChildren(...head)
      const total = order.exact.length + order.loose.length
      return { near, shown: this.#shownCount, total, held: order.heldCount }
    }
  }

  /** Leads the keyboard to one of the rows. */
  focusRow(index: number): void {
    const links = this.#root.querySelectorAll<HTMLElement>('.rows .title')
    links[index]?.focus({ preventScroll: true })
  }

  async #arrange({ hits, exactCount }: Answer): Promise<RowOrder> {
    const best = { exact: hits.slice(0, exactCount), loose: hits.slice(exactCount), heldCount: 0 }
    const order = this.#order
    if (order === undefined || !this.isTouched) return best
    const { arrangeRows } = await import('./row-order.ts')
    return arrangeRows(best, { order, shownCount: this.#shownCount })
  }

  async #load(hits: readonly RankedHit[], { understood }: Answer): Promise<HTMLLIElement[]> {
    return Promise.all(hits.map((hit) => this.#makeOnce(hit, understood.marks)))
  }

  #makeOnce(hit: RankedHit, marks: Answer['understood']['marks']): Promise<HTMLLIElement> {
    // What was near until its text was searched shows where it holds the words, and how.
    const key = `${hit.no} ${hit.match}`
    const known = this.#rows.get(key)
    if (known !== undefined) return known
    const row = loadResult(hit, marks, this.#files)
      .then((result) => createRow(result, hit.match))
      .catch(() => createElement('li', lost))
    this.#rows.set(key, row)
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

function isLost({ className }: HTMLLIElement): boolean {
  return className === lost
}

const lost = 'lost'

export interface ShownRows {
  /** What says that some are only near, where some are. */
  readonly near: NearWording | undefined
  readonly shown: number
  readonly total: number
  /** Exact ones that are held back. */
  readonly held: number
}

export type NearWording = typeof import('./near-wording.ts')

/** How many results are shown at first, and added at a time. */
export const pageLength = 10
