import { findMatches } from './find-matches.ts'
import { listBeginnings } from './pattern-beginnings.ts'

/**
 * Makes a pattern look only at places where its first two characters may stand. One pass over a text finds
 * them for all patterns: a hundred words tried at each place of each text took most of the time.
 */
export function sieve(pattern: RegExp): Sieved {
  const bit = 1 << all.length
  if (all.length >= mostPatterns) throw new Error('No bit is left for another pattern.')
  for (const [first, second] of listBeginnings(pattern.source)) {
    if (first === undefined) throw new Error(`Any character may begin ${pattern.source}`)
    const seconds = second === undefined ? undefined : listMembers(second, pattern)
    for (const a of listMembers(first, pattern)) {
      firsts[a] = (firsts[a] ?? 0) | bit
      if (seconds === undefined) alone[a] = (alone[a] ?? 0) | bit
      else for (const b of seconds) pairs[toSlot(a, b)] = (pairs[toSlot(a, b)] ?? 0) | bit
    }
  }
  const sieved = {
    bit,
    pattern,
    sticky: new RegExp(pattern.source, pattern.flags.replace('g', 'y')),
  }
  all.push(sieved)
  return sieved
}

/** A pattern with its place among all. */
export interface Sieved {
  readonly bit: number
  readonly pattern: RegExp
  readonly sticky: RegExp
}

/** The places of a text where patterns may begin, in order, each with the bits of those patterns. */
export interface Places {
  readonly at: readonly number[]
  readonly bits: readonly number[]
}

/** Every pattern that has gone through the sieve. */
export function listSieved(): readonly Sieved[] {
  return all
}

/** Goes over a text once. */
export function findPlaces(text: string): Places {
  const at: number[] = []
  const bits: number[] = []
  let next = text.charCodeAt(0)
  for (let index = 0; index < text.length; index += 1) {
    const code = next
    next = text.charCodeAt(index + 1)
    const may = firsts[code] ?? 0
    if (may === 0) continue
    const found = may & ((alone[code] ?? 0) | (pairs[toSlot(code, next)] ?? 0))
    if (found === 0) continue
    at.push(index)
    bits.push(found)
  }
  return { at, bits }
}

/** All matches of a pattern in a text of which the places are known. */
export function findSieved(
  { bit, sticky }: Sieved,
  text: string,
  places: Places,
): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  let end = 0
  for (let nth = 0; nth < places.at.length; nth += 1) {
    const start = places.at[nth] ?? 0
    if (((places.bits[nth] ?? 0) & bit) === 0 || start < end) continue
    sticky.lastIndex = start
    const match = sticky.exec(text)
    if (match === null) continue
    matches.push(match)
    end = start + match[0].length
  }
  return matches
}

const mostPatterns = 31
const codeCount = 0x10000
const all: Sieved[] = []
const firsts = new Int32Array(codeCount)
/** Whatever follows, at the end of a text, too. */
const alone = new Int32Array(codeCount)
/** Two pairs may share a slot: then a pattern is tried in vain. */
const pairs = new Int32Array(codeCount)

function toSlot(a: number, b: number): number {
  return (Math.imul(a, 0x9e37) ^ b) & (codeCount - 1)
}

const members = new Map<string, readonly number[]>()
const allCharacters = Array.from({ length: codeCount }, (_, code) =>
  String.fromCharCode(code),
).join('')

function listMembers(body: string, { flags }: RegExp): readonly number[] {
  const key = `${body}\n${flags}`
  const known = members.get(key)
  if (known !== undefined) return known
  const found = findMatches(new RegExp(`[${body}]`, flags), allCharacters).map(({ index }) => index)
  members.set(key, found)
  return found
}
