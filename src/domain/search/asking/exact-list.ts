import type { MatchKind, RankedHit, SearchRequest } from './answer.ts'
import type { Match } from './conjunction.ts'
import { HitList, toHits } from './hit-list.ts'

/** The exact rows as they come: what was listed once keeps its place. */
export class ExactList {
  readonly #list = new HitList()
  readonly #order: SearchRequest['order']
  #waiting: RankedHit[] = []

  constructor(order: SearchRequest['order']) {
    this.#order = order
  }

  add(match: MatchKind, matches: readonly Match[]): void {
    const hits = toHits(match, matches)
    if (this.#order === 'relevance') this.#list.add(hits)
    else this.#waiting.push(...hits)
  }

  /** By date a row may be listed once all that is newer was searched: down to this number. */
  release(from: number): void {
    const ready = this.#waiting.filter(({ no }) => no >= from)
    this.#waiting = this.#waiting.filter(({ no }) => no < from)
    this.#list.add(ready.sort((a, b) => b.no - a.no))
  }

  get size(): number {
    return this.#list.size
  }

  toArray(): RankedHit[] {
    return this.#list.toArray()
  }
}
