import type { ToSounds } from '#domain/search/shards/head-symbols.ts'

/** How a text is read aloud, as symbols of syllables. */
export function createSounds(): ToSounds {
  return () => []
}
