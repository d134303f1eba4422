import type { PagefindResult } from './pagefind-shard.ts'
import type { PageHit } from './shard-index.ts'

/**
 * Hits of a row with all places at which it begins. A search for the same words in any order names all
 * places of each of them, and where as many follow each other the row begins.
 * @param exact what the hits were made of, one by one
 */
export function withAllPlaces(
  hits: readonly PageHit[],
  exact: readonly PagefindResult[],
  inAnyOrder: readonly PagefindResult[],
  rowLength: number,
): PageHit[] {
  const placesOf = new Map(inAnyOrder.map(({ id, words }) => [id, words]))
  return hits.map((hit, at) => {
    const starts = findStarts(placesOf.get(exact[at]?.id ?? '') ?? [], rowLength)
    const places = [...new Set([...hit.places, ...starts])].sort((a, b) => a - b)
    return { ...hit, places }
  })
}

function findStarts(places: readonly number[], rowLength: number): number[] {
  const known = new Set(places)
  return places.filter((start) => {
    for (let at = 1; at < rowLength; at += 1) if (!known.has(start + at)) return false
    return true
  })
}
