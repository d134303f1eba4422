import { parsePinyin } from '#domain/search/terms/parse-pinyin.ts'
import type { SearchSounds } from '#domain/search/terms/search-terms.ts'
import { toSoundSymbol } from '#domain/search/terms/sound-symbols.ts'
import { toSoundRow } from '#domain/search/terms/to-sound-row.ts'
import type { Answer, Correction } from './answer.ts'
import { startConjunction, toHeadMatches } from './conjunction.ts'
import type { SymbolRow } from './search-query.ts'
import type { SearchPlan } from './search-plan.ts'
import type { SearchParts } from './search-parts.ts'

/** Titles and names that sound as what was typed is spelled, or is read. */
export async function findBySound(
  { request, isAllowed }: SearchPlan,
  sounds: SearchSounds,
  { heads, shards }: SearchParts,
): Promise<Answer | undefined> {
  for (const { row, correction } of toReadings(request.q, sounds)) {
    const conjunction = await startConjunction([row], heads)
    const matches = toHeadMatches(conjunction, shards.recordCount)
    const hits = matches
      .filter(({ no }) => isAllowed(no))
      .map(({ no }) => ({ no, match: 'loose' as const, places: [] }))
    if (hits.length > 0) return toAnswer(hits, correction)
  }
  return undefined
}

function toReadings(q: string, sounds: SearchSounds): Reading[] {
  const spelled = parsePinyin(q, sounds.syllables).map((syllables) => ({
    row: syllables.map((syllable) => toSoundSymbol(sounds.syllables.indexOf(syllable))),
    correction: { to: syllables.join(' '), how: 'pinyin' as const },
  }))
  const read = toSoundRow(q, sounds)
  // A single syllable is that of too many titles to mean one.
  const readings = [
    ...spelled,
    ...(read === undefined ? [] : [{ row: read, correction: { to: q, how: 'sound' as const } }]),
  ]
  return readings.filter(({ row }) => row.length > 1)
}

function toAnswer(hits: Answer['hits'], correction: Correction): Answer {
  return {
    hits,
    exactCount: 0,
    isComplete: true,
    understood: { marks: [], synonyms: [], looseWords: [], correction },
  }
}

interface Reading {
  readonly row: SymbolRow
  readonly correction: Correction
}
