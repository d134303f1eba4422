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
  for (const { rows, correction } of toReadings(request.q, sounds)) {
    const conjunction = await startConjunction(rows, heads)
    const matches = toHeadMatches(conjunction, shards.recordCount)
    const hits = matches
      .filter(({ no }) => isAllowed(no))
      .map(({ no }) => ({ no, match: 'loose' as const, places: [] }))
    if (hits.length > 0) return toAnswer(hits, correction)
  }
  return undefined
}

function toReadings(q: string, sounds: SearchSounds): Reading[] {
  const spelled = parsePinyin(q, sounds.syllables).flatMap((syllables) => {
    const row = syllables.map((syllable) => toSoundSymbol(sounds.syllables.indexOf(syllable)))
    const correction = { to: syllables.join(' '), how: 'pinyin' as const }
    return [[row], ...cutInTwo(row)].map((rows) => ({ rows, correction }))
  })
  const read = toSoundRow(q, sounds)
  const readings = [
    ...[...spelled].sort((a, b) => a.rows.length - b.rows.length),
    ...(read === undefined ? [] : [{ rows: [read], correction: { to: q, how: 'sound' as const } }]),
  ]
  // A single syllable is that of too many titles to mean one.
  return readings.filter(({ rows }) => rows.every((row) => row.length > 1))
}

/** Two words that stand apart in a title: hehua caiwu, with a space or without. */
function cutInTwo(row: SymbolRow): SymbolRow[][] {
  return row.slice(1).map((_, at) => [row.slice(0, at + 1), row.slice(at + 1)])
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
  /** A title has to hold each of them. */
  readonly rows: readonly SymbolRow[]
  readonly correction: Correction
}
