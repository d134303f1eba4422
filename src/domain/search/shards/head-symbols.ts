import { breakSymbol, toQuerySymbols, toSymbols } from '#domain/search/symbols.ts'
import type { SearchRecord } from '#domain/search/records/search-record.ts'

/**
 * The symbols of a record's head: its title, then numbers and names, then how the title and the unit
 * sound. A break stands between each, so that no phrase is found across two of them. The title comes
 * first: a hit at a place below its length is a hit in the title.
 */
export function toHeadSymbols(record: HeadFields, sounds: ToSounds): string[] {
  const { title, docNumber, indexNo, names, unitName } = record
  const texts = [title, docNumber, indexNo, ...names].map((text) => toQuerySymbols(text ?? ''))
  const spoken = [title, unitName].map((text) => (text === undefined ? [] : sounds(text)))
  return [...texts, ...spoken].filter((row) => row.length > 0).flatMap(withBreak)
}

/** The symbols of all text of a record's page, by which excerpts and anchors are found too. */
export function toTextSymbols({ sections }: Pick<SearchRecord, 'sections'>): readonly string[] {
  return toSymbols(sections.map(({ text }) => text).join('\n')).symbols
}

/** How many symbols at the beginning of a head are the title's. */
export function countTitleSymbols(title: string): number {
  return toQuerySymbols(title).length
}

function withBreak(row: readonly string[]): string[] {
  return [...row, breakSymbol]
}

type HeadFields = Pick<SearchRecord, 'title' | 'docNumber' | 'indexNo' | 'names' | 'unitName'>

/** The symbols of the syllables of a text, as it is read aloud. */
export type ToSounds = (text: string) => readonly string[]
