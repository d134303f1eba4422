import type { MatchKind, RankedHit } from './answer.ts'
import type { Match } from './conjunction.ts'

/** The list of one search as it grows: each record once, at the place where it came first. */
export class HitList {
  readonly #hits = new Map<number, RankedHit>()

  /** Appends what is new; of what is known, only where it stands in the text is learned. */
  add(hits: readonly RankedHit[]): void {
    for (const hit of hits) {
      const known = this.#hits.get(hit.no) ?? hit
      const places = known.places.length > 0 ? known.places : hit.places
      this.#hits.set(hit.no, { ...known, places })
    }
  }

  get size(): number {
    return this.#hits.size
  }

  toArray(): RankedHit[] {
    return [...this.#hits.values()]
  }
}

/** What matched in one way, as rows of the list. */
export function toHits(match: MatchKind, matches: readonly Match[]): RankedHit[] {
  return matches.map(({ no, places }) => ({ no, match, places }))
}
