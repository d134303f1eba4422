/**
 * A text as the row of symbols that index and query are compared by: letters and digits of either
 * width and case as one, accents dropped, brackets, quotes, spaces and hyphens left out, so that
 * 〔2016〕121号, [2016] 121号 and （2016）121号 are the same row. What ends or divides a sentence
 * becomes one `breakSymbol`, so that no phrase is found across it that does not name it.
 */
export function toSymbols(text: string): Symbols {
  const glyphs = toGlyphs(text)
  const symbols: string[] = []
  const offsets: number[] = []
  for (const [index, { glyph, offset }] of glyphs.entries()) {
    const symbol = toSymbol(glyph, glyphs[index - 1]?.glyph, glyphs[index + 1]?.glyph)
    if (symbol === undefined) continue
    const isRepeatedBreak = symbol === breakSymbol && symbols.at(-1) === breakSymbol
    if (isRepeatedBreak || (symbol === breakSymbol && symbols.length === 0)) continue
    symbols.push(symbol)
    offsets.push(offset)
  }
  return { symbols, offsets }
}

/** The symbols of something typed into a search box: no break at either end. */
export function toQuerySymbols(text: string): readonly string[] {
  const { symbols } = toSymbols(text)
  return symbols.at(-1) === breakSymbol ? symbols.slice(0, -1) : symbols
}

/** Every place of a text at which a row of symbols stands. */
export function findRow(text: string, { symbols, offsets }: Symbols, row: SymbolRow): FoundRow[] {
  if (row.length === 0) return []
  return symbols.flatMap((_, start) => {
    if (!row.every((symbol, index) => symbols[start + index] === symbol)) return []
    const last = offsets[start + row.length - 1] ?? text.length
    return [{ from: offsets[start] ?? 0, to: last + lengthAt(text, last), row }]
  })
}

export const breakSymbol = '\n'

/** Every character in its simplest form; one that stands for several (㎡, ½) becomes several. */
function toGlyphs(text: string): Glyph[] {
  const glyphs: Glyph[] = []
  let offset = 0
  for (const character of text) {
    for (const glyph of simplify(character)) glyphs.push({ glyph, offset })
    offset += character.length
  }
  return glyphs
}

function simplify(character: string): string {
  // Most of any text: the unified Han characters are in their simplest form.
  if (character >= '\u4e00' && character <= '\u9fff') return character
  // A full-width comma never stands inside a number.
  if (character === '，') return '、'
  return character.normalize('NFKD').toLowerCase().normalize('NFKD')
}

function toSymbol(glyph: string, before = '', after = ''): string | undefined {
  if (keptPattern.test(glyph)) return glyph
  const isInNumber = digitPattern.test(before) && digitPattern.test(after)
  // 12.5 is not 125, but 1,276 is 1276.
  if (isInNumber && glyph === '.') return glyph
  if (isInNumber && glyph === ',') return undefined
  return breakPattern.test(glyph) ? breakSymbol : undefined
}

/** A character outside the basic plane has two units. */
function lengthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
}

const keptPattern = /[\p{L}\p{N}%‰]/u
const digitPattern = /^\d$/
const breakPattern = /[\n\r.,:;!?|~。、—―]/

interface Glyph {
  readonly glyph: string
  readonly offset: number
}

export interface Symbols {
  /** One code point each. */
  readonly symbols: readonly string[]
  /** Where each symbol stands in the text, in UTF-16 units. */
  readonly offsets: readonly number[]
}

export type SymbolRow = readonly string[]

/** A stretch of a text, in UTF-16 units. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface FoundRow extends Span {
  readonly row: SymbolRow
}
