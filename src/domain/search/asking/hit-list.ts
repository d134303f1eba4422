import type { RankedHit } from './answer.ts'

/** The list of one search as it grows: each record once, at the place where it came first. */
export class HitList {
  readonly #hits = new Map<number, RankedHit>()

  /** Appends what is new; of what is known, only where it stands in the text is learned. */
  add(hits: readonly RankedHit[]): void {
    for (const hit of hits) {
      const known = this.#hits.get(hit.no)
      if (known === undefined) this.#hits.set(hit.no, hit)
      else if (known.places.length === 0) {
        this.#hits.set(hit.no, { ...known, places: hit.places })
      }
    }
  }

  get size(): number {
    return this.#hits.size
  }

  toArray(): RankedHit[] {
    return [...this.#hits.values()]
  }
}
