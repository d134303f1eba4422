import { scoreStanding } from './head-score.ts'
import type { PageHit } from './shard-index.ts'

/** How much of a text is about what was asked: how often it stands there, and how early. */
export function scoreText(hit: PageHit, recordCount: number): number {
  const times = hit.places.length
  const early = (hit.places[0] ?? Infinity) < earlySymbols ? earlyBonus : 0
  return times / (times + saturation) + early + scoreStanding(hit, recordCount)
}

const saturation = 2
const earlySymbols = 200
const earlyBonus = 0.2
