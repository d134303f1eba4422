import { toDigitWord } from '#domain/search/digit-words.ts'
import { toQueryWords } from '#domain/search/pairs.ts'
import { weightMark } from './pagefind-form.ts'
import type { WordRow } from './pagefind-form.ts'

/**
 * Makes words of three and four digits out of the pairs of an index: where one pair follows another,
 * three digits stand.
 */
export class DigitWords {
  /** Of each page the places of its pairs of digits, each with its pair: place × 100 + pair. */
  readonly #pairs = new Map<number, number[]>()

  add([word, pages]: WordRow): void {
    const digits = digitPairs.get(word)
    if (digits === undefined) return
    let page = 0
    for (const [delta, [, ...gaps]] of pages) {
      page += delta
      const pairs = this.#pairs.get(page) ?? []
      let place = 0
      for (const gap of gaps) pairs.push((place += gap) * 100 + digits)
      this.#pairs.set(page, pairs)
    }
  }

  /** In their order. */
  *finish(): Generator<WordRow> {
    const lists = new Map<string, PlaceList>()
    for (const page of [...this.#pairs.keys()].sort((a, b) => a - b)) {
      for (const [place, digits] of joinPairs(this.#pairs.get(page) ?? [])) {
        const list = lists.get(digits) ?? new PlaceList()
        lists.set(digits, list)
        list.add(page, place)
      }
    }
    const words = [...lists].map(([digits, list]) => [toDigitWord(digits), list] as const)
    for (const [word, { rows }] of words.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      yield [word, rows, []]
    }
  }
}

/** Wherever pairs follow each other, the three and the four digits that they are. */
function* joinPairs(pairs: number[]): Generator<[place: number, digits: string]> {
  pairs.sort((a, b) => a - b)
  for (const [at, pair] of pairs.entries()) {
    const place = Math.floor(pair / 100)
    const [second = 0, third = 0] = [pairs[at + 1], pairs[at + 2]]
    if (Math.floor(second / 100) !== place + 1) continue
    const digits = `${toTwoDigits(pair)}${second % 10}`
    yield [place, digits]
    if (Math.floor(third / 100) === place + 2) yield [place, `${digits}${third % 10}`]
  }
}

function toTwoDigits(pair: number): string {
  return String(pair % 100).padStart(2, '0')
}

/** Pages and places in their order, each as its distance from the one before. */
class PlaceList {
  readonly rows: (readonly [delta: number, places: number[], metaPlaces: []])[] = []
  #page = 0
  #place = 0

  add(page: number, place: number): void {
    const last = this.rows.at(-1)
    if (last === undefined || page !== this.#page) {
      this.rows.push([page - this.#page, [weightMark, place], []])
    } else {
      last[1].push(place - this.#place)
    }
    this.#page = page
    this.#place = place
  }
}

/** The words of pairs of digits, each with its number. */
const digitPairs = new Map(
  Array.from({ length: 100 }, (_, number) => [
    toQueryWords(Array.from(toTwoDigits(number))).join(''),
    number,
  ]),
)
