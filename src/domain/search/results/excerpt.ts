import { findBestMark, findMarks, mergeMarks } from './find-marks.ts'
import type { Marks, Span } from './find-marks.ts'

/** A title with what was searched for marked. */
export function markText(text: string, marks: Marks): ExcerptPart[] {
  return toParts(text, mergeMarks(findMarks(text, marks)))
}

/**
 * The sentence in which most of what was searched for stands together, or the beginning of a text
 * that holds none of it, as one found by its sound does.
 */
export function toExcerpt(text: string, marks: Marks, title = ''): ExcerptPart[] {
  const found = findMarks(text, marks)
  const { from, to } = toWindow(
    text,
    findBestMark(found, excerptLength - contextBefore, title) ?? { from: 0, to: 0 },
  )
  const inside = mergeMarks(found.filter((mark) => mark.from >= from && mark.to <= to)).map(
    (mark) => ({ from: mark.from - from, to: mark.to - from }),
  )
  const parts = toParts(text.slice(from, to).replaceAll('\n', ' '), inside)
  return [
    ...ellipsis(!isSentenceStart(text, from)),
    ...parts,
    ...ellipsis(!isSentenceEnd(text, to)),
  ]
}

/** From the beginning of the sentence or clause to the end of a sentence; whole lines only. */
function toWindow(text: string, { from, to }: Span): Span {
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

function toParts(text: string, marks: readonly Span[]): ExcerptPart[] {
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
const shortestExcerpt = 20
const endMarks = '。！？；\n'
const sentenceEnd = /[。！？；\n]/g
const clauseEnd = /[，、：]/g

export interface ExcerptPart {
  readonly text: string
  readonly isMatch: boolean
}
