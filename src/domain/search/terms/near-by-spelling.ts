import { toQuerySymbols } from '#domain/search/symbols.ts'
import { editDistance } from '#domain/text/edit-distance.ts'
import type { NearTerm } from './near-term.ts'
import { replaceSymbols } from './symbol-rows.ts'
import type { SymbolRange } from './symbol-rows.ts'
import type { TermName, TermNames } from './term-names.ts'

/**
 * Terms of three characters or more that stand in what was typed but for one character wrong,
 * missing, too many, or swapped with its neighbour. What is a known name as typed is not mended
 * into another one: 石桥村 is no slip for 石桥镇.
 */
export function findSpelledTerms(
  q: string,
  terms: readonly TermNames[],
  known: readonly SymbolRange[],
): NearTerm[] {
  const row = toQuerySymbols(q)
  const typed = new Set(row)
  return terms.flatMap(({ term, names }) => {
    const [slip] = names
      .filter((name) => mayBeIn(name, typed, row.length))
      .flatMap((name) => findWindows(name, row).map((range) => ({ ...range, name: name.name })))
      .filter((range) => !isKnown(range, known))
    if (slip === undefined) return []
    // The longer the term, the less likely by chance.
    const distance = 5 + 1 / term.text.length
    return [{ term, q: replaceSymbols(q, slip, slip.name), how: 'spelling' as const, distance }]
  })
}

/** Known as it stands, or but for an end that then belongs to what is around it. */
function isKnown({ start, end, hasEnds }: SlipRange, known: readonly SymbolRange[]): boolean {
  const parts = hasEnds
    ? [{ start, end }]
    : [
        { start, end: end - 1 },
        { start: start + 1, end },
      ]
  return parts.some((part) =>
    known.some((range) => range.start <= part.start && range.end >= part.end),
  )
}

/** All but one of its characters must be there at all: cheaper than comparing every window. */
function mayBeIn({ row: own }: TermName, typed: ReadonlySet<string>, length: number): boolean {
  if (own.length < leastLength || own.length > length + 1) return false
  return own.filter((symbol) => typed.has(symbol)).length >= own.length - 1
}

const leastLength = 3

/** The likeliest first. */
function findWindows({ row: own }: TermName, row: readonly string[]): SlipRange[] {
  const name = own.join('')
  return [own.length, own.length + 1, own.length - 1]
    .flatMap((length) => row.map((_, start) => ({ start, end: start + length })))
    .filter(({ end }) => end <= row.length)
    .flatMap((range) => {
      const window = row.slice(range.start, range.end)
      const hasEnds = window[0] === own[0] && window.at(-1) === own.at(-1)
      const isOneSlip =
        toDigits(window) === toDigits(own) && editDistance(name, window.join('')) === 1
      return isOneSlip ? [{ ...range, hasEnds, doubt: doubtOf(window, own, hasEnds) }] : []
    })
    .filter(({ doubt }) => doubt < hopeless)
    .sort((a, b) => a.doubt - b.doubt)
}

/** No digit is a slip for a character: 残疾人1750元 asks for no 残疾人证. */
function toDigits(row: readonly string[]): string {
  return row.join('').replace(/\D/g, '')
}

/**
 * A window that begins or ends with another character than the name may have lost its own end to
 * its neighbours, so a wrong one there is doubtful; one too many or missing there is no slip at all,
 * nor is a short name without its last character, which says what it is: 村, 镇, 办.
 */
function doubtOf(window: readonly string[], own: readonly string[], hasEnds: boolean): number {
  const isSameLength = window.length === own.length
  if (hasEnds) return isSameLength ? 0 : 2
  const isSwapped = isSameLength && own.every((symbol) => window.includes(symbol))
  if (isSwapped) return 1
  const isShort = own.length === leastLength && window.at(-1) !== own.at(-1)
  return isSameLength && !isShort ? 3 : hopeless
}

const hopeless = 4

interface SlipRange extends SymbolRange {
  /** Whether its first and last character are those of the name. */
  readonly hasEnds: boolean
  readonly doubt: number
}
