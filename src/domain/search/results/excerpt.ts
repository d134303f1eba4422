import type { SearchQuery, SymbolRow } from '#domain/search/asking/search-query.ts'
import { toSymbols } from '#domain/search/symbols.ts'

/** A title with what was searched for marked. */
export function markText(text: string, query: SearchQuery): ExcerptPart[] {
  return toParts(text, findMarks(text, query))
}

/** The sentence in which the first match stands, or the beginning of a text without one. */
export function toExcerpt(text: string, query: SearchQuery): ExcerptPart[] {
  const marks = findMarks(text, query)
  const { from, to } = toWindow(text, marks[0] ?? { from: 0, to: 0 })
  const inside = marks
    .filter((mark) => mark.from >= from && mark.to <= to)
    .map((mark) => ({ from: mark.from - from, to: mark.to - from }))
  const parts = toParts(text.slice(from, to).replaceAll('\n', ' '), inside)
  return [
    ...ellipsis(!isSentenceStart(text, from)),
    ...parts,
    ...ellipsis(!isSentenceEnd(text, to)),
  ]
}

/** Where the whole phrase stands; where it does not, its terms; where none does, their words. */
function findMarks(text: string, { phrase, terms, words }: SearchQuery): Mark[] {
  const row = toSymbols(text)
  for (const rows of [[phrase], terms, words]) {
    const marks = rows.flatMap((needle) => findRow(row, needle, text))
    if (marks.length > 0) return merge(marks)
  }
  return []
}

function findRow({ symbols, offsets }: Row, needle: SymbolRow, text: string): Mark[] {
  const marks: Mark[] = []
  if (needle.length === 0) return marks
  for (let start = 0; start + needle.length <= symbols.length; start += 1) {
    if (!needle.every((symbol, index) => symbols[start + index] === symbol)) continue
    const last = offsets[start + needle.length - 1] ?? text.length
    marks.push({ from: offsets[start] ?? 0, to: last + lengthAt(text, last) })
  }
  return marks
}

/** A character outside the basic plane has two units. */
function lengthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1
}

function merge(marks: readonly Mark[]): Mark[] {
  const merged: Mark[] = []
  for (const mark of [...marks].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (last === undefined || mark.from > last.to) merged.push(mark)
    else merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, mark.to) }
  }
  return merged
}

/** From the beginning of the sentence or clause to the end of a sentence; whole lines only. */
function toWindow(text: string, { from, to }: Mark): Mark {
  const before = text.slice(toCharacter(text, Math.max(0, from - contextBefore)), from)
  const start = from - leadLength(before, from)
  const rest = text.slice(start, toCharacter(text, Math.max(to, start + excerptLength)))
  const least = Math.max(to - start, shortestExcerpt)
  const lineEnd = rest.indexOf('\n', least)
  if (lineEnd !== -1) return { from: skipSpace(text, start), to: start + lineEnd }
  if (start + rest.length >= text.length) return { from: skipSpace(text, start), to: text.length }
  const ends = endsOf(rest, sentenceEnd).filter((end) => end >= least)
  return { from: skipSpace(text, start), to: start + (ends.at(-1) ?? rest.length) }
}

/** The offset, or the next one if it lies inside a character of two units. */
function toCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset
}

/** How much of what stands before the match is shown. */
function leadLength(before: string, from: number): number {
  const sentence = endsOf(before, sentenceEnd).at(-1)
  if (sentence !== undefined) return before.length - sentence
  if (before.length === from) return from
  return before.length - (endsOf(before, clauseEnd)[0] ?? 0)
}

function endsOf(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index + 1)
}

function skipSpace(text: string, offset: number): number {
  return offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0)
}

function isSentenceStart(text: string, offset: number): boolean {
  const before = text.slice(0, offset).trimEnd()
  return before === '' || text[offset - 1] === '\n' || endMarks.includes(before.at(-1) ?? '')
}

function isSentenceEnd(text: string, offset: number): boolean {
  return offset >= text.length || endMarks.includes(text[offset - 1] ?? '') || text[offset] === '\n'
}

function ellipsis(isCut: boolean): ExcerptPart[] {
  return isCut ? [{ text: '…', isMatch: false }] : []
}

function toParts(text: string, marks: readonly Mark[]): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let done = 0
  for (const { from, to } of marks) {
    parts.push(
      { text: text.slice(done, from), isMatch: false },
      { text: text.slice(from, to), isMatch: true },
    )
    done = to
  }
  return [...parts, { text: text.slice(done), isMatch: false }].filter((part) => part.text !== '')
}

const contextBefore = 50
// Two to three lines on a phone; no less than one.
const excerptLength = 110
const shortestExcerpt = 30
const endMarks = '。！？；\n'
const sentenceEnd = /[。！？；\n]/g
const clauseEnd = /[，、：]/g

type Row = ReturnType<typeof toSymbols>

interface Mark {
  readonly from: number
  readonly to: number
}

export interface ExcerptPart {
  readonly text: string
  readonly isMatch: boolean
}
