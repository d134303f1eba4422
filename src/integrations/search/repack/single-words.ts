import { toSingleWord } from '#domain/search/pairs.ts'
import { weightMark } from './pagefind-form.ts'
import type { PlacesRow, WordRow } from './pagefind-form.ts'

/**
 * Makes for each symbol one word out of all pairs that it begins, handed in in their order. Asked for
 * by its beginning, a frequent character would load the chunks of thousands of pairs.
 */
export class SingleWords {
  readonly #take: (word: WordRow) => unknown
  #word = ''
  #places = new Map<number, number[]>()

  constructor(take: (word: WordRow) => unknown) {
    this.#take = take
  }

  add([pair, pages]: WordRow): void {
    const word = toSingleWord(pair)
    if (word !== this.#word) this.finish()
    this.#word = word
    let page = 0
    for (const [delta, places] of pages) {
      page += delta
      const known = this.#places.get(page)
      if (known === undefined) this.#places.set(page, toAbsolute(places))
      else known.push(...toAbsolute(places))
    }
  }

  finish(): void {
    if (this.#places.size === 0) return
    this.#take([this.#word, toPlacesRows(this.#places), []])
    this.#places = new Map()
  }
}

/** Each place is the distance from the one before; only the first few of a pair can be among them. */
function toAbsolute([, ...deltas]: readonly number[]): number[] {
  let place = 0
  return deltas.slice(0, keptPlaces).map((delta) => (place += delta))
}

function toPlacesRows(byPage: ReadonlyMap<number, readonly number[]>): PlacesRow[] {
  let lastPage = 0
  return [...byPage.keys()]
    .sort((a, b) => a - b)
    .map((page) => {
      const kept = (byPage.get(page) ?? []).toSorted((a, b) => a - b).slice(0, keptPlaces)
      const row: PlacesRow = [page - lastPage, [weightMark, ...toDeltas(kept)], []]
      lastPage = page
      return row
    })
}

function toDeltas(places: readonly number[]): number[] {
  return places.map((place, index) => place - (places[index - 1] ?? 0))
}

/** Enough for an excerpt; all of them would make the index a third larger. */
const keptPlaces = 3
