import { findBestMark, findMarks, mergeMarks } from './find-marks.ts'
import { toSymbols } from '#domain/search/symbols.ts'
import type { Span } from '#domain/search/symbols.ts'
import type { Marks } from './find-marks.ts'

/** A title with what was searched for marked. */
export function markText(text: string, marks: Marks): ExcerptPart[] {
  return toParts(text, { from: 0, to: text.length }, findMarks(text, marks))
}

/**
 * The sentence in which most of what was searched for stands together. Of a text that holds none of
 * it but what its title says, it is where that begins to say something.
 */
export function toExcerpt(text: string, marks: Marks, title = '', lead = 0): ExcerptPart[] {
  const found = findMarks(text, marks)
  const said = toSymbols(title).symbols.join('')
  const telling = found.filter(
    ({ from, row }) => !said.includes(row.join('')) || !endsSilently.test(text.slice(from)),
  )
  const best = findBestMark(telling, excerptLength - contextBefore, title) ?? {
    from: lead,
    to: lead,
  }
  const window = toWindow(text, best)
  return [
    ...ellipsis(!sentenceStart.test(text.slice(0, window.from))),
    ...toParts(text.replaceAll('\n', ' '), window, found),
    ...ellipsis(!isSentenceEnd(text, window.to)),
  ]
}

/** From the beginning of the sentence or clause to the end of a sentence; whole lines only. */
function toWindow(text: string, { from, to }: Span): Span {
  const before = text.slice(toCharacter(text, Math.max(0, from - contextBefore)), from)
  const start = from - leadLength(before, from)
  const rest = text.slice(start, toCharacter(text, Math.max(to, start + excerptLength)))
  const least = Math.max(to - start, shortestExcerpt)
  const lineEnd = rest.indexOf('\n', least)
  const sentences = lengthOfSentences(rest)
  const isLast = start + rest.length >= text.length
  const end = isLast || sentences < least ? rest.length : sentences
  return { from: skipSpace(text, start), to: start + (lineEnd === -1 ? end : lineEnd) }
}

/** The offset, or the next one if it lies inside a character of two units. */
function toCharacter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset)
  return unit >= 0xdc00 && unit <= 0xdfff ? offset + 1 : offset
}

/** How much of what stands before the match is shown. */
function leadLength(before: string, from: number): number {
  const sentences = lengthOfSentences(before)
  if (sentences > 0) return before.length - sentences
  if (before.length === from) return from
  return before.length - (before.search(clauseEnd) + 1)
}

/** How much of a text is whole sentences. */
function lengthOfSentences(text: string): number {
  return /^[^]*[。！？；\n]/.exec(text)?.[0].length ?? 0
}

function skipSpace(text: string, offset: number): number {
  return offset + (/^\s*/.exec(text.slice(offset))?.[0].length ?? 0)
}

function isSentenceEnd(text: string, offset: number): boolean {
  return sentenceStart.test(text.slice(0, offset)) || /^\n?$/.test(text.charAt(offset))
}

function ellipsis(isCut: boolean): ExcerptPart[] {
  return isCut ? [{ text: '…', isMatch: false }] : []
}

/** A stretch of a text, cut where marks that lie in it begin and end. */
function toParts(text: string, { from, to }: Span, marks: readonly Span[]): ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let done = from
  const add = (end: number, isMatch: boolean) => {
    if (end > done) parts.push({ text: text.slice(done, end), isMatch })
    done = end
  }
  for (const mark of mergeMarks(marks.filter((mark) => mark.from >= from && mark.to <= to))) {
    add(mark.from, false)
    add(mark.to, true)
  }
  add(to, false)
  return parts
}

const contextBefore = 50
// Two to three lines on a phone; no less than one.
const excerptLength = 110
const shortestExcerpt = 20
const sentenceStart = /(?:^|[。！？；\n])\s*$/
/** What a heading, a caption, or 现将…公布如下 repeats of the title: there the line ends, too. */
const endsSilently = /^[^。；！？\n]*(?:如下.)?(?:\n|$)/
const clauseEnd = /[，、：]/

export interface ExcerptPart {
  readonly text: string
  readonly isMatch: boolean
}
