/**
 * What one search has found so far. The exact rows of an answer are those of the last one and what
 * came since; near rows stand below them and may change until the search is complete.
 */
export interface Answer {
  /** One list, best first, each record once. */
  readonly hits: readonly RankedHit[]
  /** How many of them, from the first, hold what was asked for (number, phrase, terms); the rest are only near. */
  readonly exactCount: number
  readonly understood: Understood
  /** The oldest year that was searched so far; none when all were. */
  readonly searchedBackTo?: string | undefined
  readonly isComplete: boolean
  /** What could not be searched, since it did not load; nothing when all could. */
  readonly missed?: string | undefined
}

/** How a record matched, in the order of the list. */
export type MatchKind =
  /** Its own 字号 or 索引号 was typed. */
  | 'number'
  /** It holds all that was typed, in one row. */
  | 'phrase'
  /** It holds every term between the spaces. */
  | 'terms'
  /** It holds the rest of what was typed, and lies in the period that a date in it names. */
  | 'dated'
  /** It holds another expression for the same. */
  | 'synonym'
  /** It holds most of the words. */
  | 'loose'

export interface RankedHit {
  /** The number of its record. */
  readonly no: number
  readonly match: MatchKind
  /** Where it matched in its text, as symbols; empty when only its head matched. */
  readonly places: readonly number[]
}

/** What search made of what was typed, to be shown, and each to be taken back. */
export interface Understood {
  /** The rows to be marked in titles and texts: the first alone where it stands, else all others. */
  readonly marks: readonly (readonly string[])[]
  /** Expressions that were searched besides. */
  readonly synonyms: readonly string[]
  /** A date in the words that became a limit. */
  readonly dates?: DateLimit | undefined
  /** What was searched instead, when nothing was found as typed. */
  readonly correction?: Correction | undefined
  /** The words that loose results hold, to be named above them. */
  readonly looseWords: readonly string[]
}

export interface DateLimit {
  /** As it was typed, e.g. 去年三季度. */
  readonly text: string
  /** What it was taken for, e.g. 2025年7月—9月. */
  readonly label: string
  /** Days of publication, both included. */
  readonly from: string
  readonly to: string
}

export interface Correction {
  readonly to: string
  readonly how: 'simplified' | 'pinyin' | 'sound' | 'spelling'
}

/** What is asked. */
export interface SearchRequest {
  readonly q: string
  /** Of each filter the values that pass; the subtree of a unit is spelled out. */
  readonly filters: Readonly<Record<string, readonly string[]>>
  /** Only these records, e.g. those whose 公示期 runs now. */
  readonly only?: ReadonlySet<number> | undefined
  readonly order: 'relevance' | 'date'
  /** When the reader asks, for 去年 and 上个月. */
  readonly askedAt: Date
  /** False when the reader took one back. */
  readonly readsDates: boolean
  readonly readsSynonyms: boolean
  readonly corrects: boolean
}
