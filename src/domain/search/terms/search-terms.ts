/**
 * `search/terms.json`: the words that search knows beforehand, for suggestions, synonyms and the
 * mending of what was typed. Small: no more than about 30 kB compressed however large the portal.
 */
export interface SearchTerms {
  /** Rows of `data/synonyms.csv`: expressions that mean the same, each for all others. */
  readonly synonyms: readonly (readonly string[])[]
  /** Names of the portal: units, items of the catalogue, topics, 字号, titles of the newest. */
  readonly terms: readonly SearchTerm[]
}

export interface SearchTerm {
  readonly text: string
  readonly kind: TermKind
  /** The page that it names; without one it is something to search for. */
  readonly path?: string
  /** Other names of the same, e.g. former ones. */
  readonly aliases?: readonly string[]
  /** Its syllables without tones, apart, e.g. `he hua cun`. */
  readonly pinyin?: string
}

export type TermKind =
  | 'unit'
  | 'item'
  | 'topic'
  /** A way to say something, from `data/synonyms.csv`. */
  | 'expression'
  | 'number'
  | 'title'

/** `search/sounds.json`, loaded only when nothing was found as typed. */
export interface SearchSounds {
  /** All syllables of Mandarin without tones; their place is their number. */
  readonly syllables: readonly string[]
  /** For each syllable the characters that are mostly read so, in one string. */
  readonly characters: readonly string[]
  /** Traditional characters, and in the same places their simplified ones. */
  readonly traditional: string
  readonly simplified: string
}
