import type { SearchTerm } from './search-terms.ts'

/** A term that exists, near to what was typed. */
export interface NearTerm {
  readonly term: SearchTerm
  /** What was typed, mended: the term in the place of what stood for it. */
  readonly q: string
  /** Only those that overlap are no mending of what was typed: they are something else. */
  readonly how: 'pinyin' | 'sound' | 'spelling' | 'overlap'
  /** 0 is nearest. */
  readonly distance: number
}
