import { toQuerySymbols } from '#domain/search/symbols.ts'
import type { SearchTerm } from './search-terms.ts'

/** All names of a term as rows of symbols, its own first, with the sound of its own. */
export function toTermNames(term: SearchTerm): TermNames {
  const names = [term.text, ...(term.aliases ?? [])].map((name) => ({
    name,
    row: toQuerySymbols(name),
  }))
  return { term, names, syllables: term.pinyin?.split(' ') ?? [] }
}

export interface TermNames {
  readonly term: SearchTerm
  readonly names: readonly TermName[]
  /** Of its own name; none where no pinyin is known. */
  readonly syllables: readonly string[]
}

export interface TermName {
  readonly name: string
  readonly row: readonly string[]
}
