import type { PageHit } from './shard-index.ts'

/**
 * How well a head answers: the larger the part of its title that was asked for, the better; then
 * what is in force before what is not, and the newer before the older.
 */
export function scoreHead(hit: PageHit, askedLength: number, recordCount: number): number {
  const standing = scoreStanding(hit, recordCount)
  // A board has no names but those of its unit.
  if (hit.isBoard) return titleBonus + boardBonus + standing
  const isInTitle = (hit.places[0] ?? 0) < hit.titleLength
  if (!isInTitle) return standing
  return titleBonus + Math.min(1, askedLength / Math.max(1, hit.titleLength)) + standing
}

/** What does not depend on the words. */
export function scoreStanding({ no, isVoid }: PageHit, recordCount: number): number {
  return (newestBonus * no) / Math.max(1, recordCount) - (isVoid ? voidMalus : 0)
}

// More than the best of texts: what is named in a title is what the notice is about.
const titleBonus = 2
// Whoever types the name of a village wants its board first.
const boardBonus = 1
const newestBonus = 0.3
const voidMalus = 0.8
