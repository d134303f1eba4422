import type { RankedHit, SearchRequest } from './answer.ts'
import { byScore } from './conjunction.ts'
import type { Match } from './conjunction.ts'
import { HitList, toHits } from './hit-list.ts'
import type { Way } from './ways.ts'

/**
 * What is near, in one list: way by way, and last what holds only some of the words. Within a way
 * those come first whose titles say most of what was typed.
 */
export function toNearHits(
  ways: readonly FoundWay[],
  loose: readonly Match[],
  order: SearchRequest['order'],
): RankedHit[] {
  const list = new HitList()
  const looseScores = new Map(loose.map(({ no, score }) => [no, score]))
  for (const [way, matches] of ways) {
    const scored = matches.map((match) => ({
      ...match,
      score: looseWeight * (looseScores.get(match.no) ?? 0) + match.score,
    }))
    list.add(toHits(way.match, byScore(scored)))
  }
  list.add(toHits('loose', loose.slice(0, mostLoose)))
  const hits = list.toArray()
  return order === 'date' ? hits.sort((a, b) => b.no - a.no) : hits
}

/** Whoever has not found it in fifty near ones asks in other words. */
const mostLoose = 50
const looseWeight = 4

/** A way and what it has found so far. */
type FoundWay = readonly [way: Way, matches: readonly Match[]]
