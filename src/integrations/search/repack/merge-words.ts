import { assertForm } from './packed-file.ts'
import type { PlacesRow, WordRow } from './pagefind-form.ts'

/**
 * The words of several indexes in one order, as if their pages had been handed to one: those of each
 * index follow those of the one before.
 */
export function* mergeWords(indexes: readonly IndexWords[]): Generator<WordRow> {
  const open = indexes.map(({ words, firstPage }) => ({ firstPage, ...startReading(words) }))
  for (;;) {
    const word = findLeast(open.map(({ current }) => current?.[0]))
    if (word === undefined) return
    const joined = new PageList()
    for (const index of open) {
      const { current, firstPage } = index
      if (current?.[0] !== word) continue
      joined.add(firstPage, current[1])
      index.current = index.readNext()
      assertForm(index.current === undefined || word < index.current[0], 'order of words')
    }
    yield [word, joined.rows, []]
  }
}

function startReading(words: Iterable<WordRow>) {
  const iterator = words[Symbol.iterator]()
  const readNext = (): WordRow | undefined => {
    const next = iterator.next()
    return next.done === true ? undefined : next.value
  }
  return { current: readNext(), readNext }
}

function findLeast(words: readonly (string | undefined)[]): string | undefined {
  let least: string | undefined
  for (const word of words) {
    if (word !== undefined && (least === undefined || word < least)) least = word
  }
  return least
}

/** Pages of one word, each as its distance from the one before. */
class PageList {
  readonly rows: PlacesRow[] = []
  #last = 0

  add(firstPage: number, pages: readonly PlacesRow[]): void {
    let page = firstPage
    for (const [at, row] of pages.entries()) {
      page += row[0]
      // Within an index distances stay as they are.
      this.rows.push(at === 0 ? [page - this.#last, row[1], row[2]] : row)
    }
    this.#last = page
  }
}

/** The words of an index in their order, and the number that its first page gets. */
export interface IndexWords {
  readonly words: Iterable<WordRow>
  readonly firstPage: number
}
