import { findSentenceSpans } from '#domain/speech/sentence-spans.ts'
import type { TextSpan } from '#domain/speech/sentence-spans.ts'
import type { Passage } from './passage.ts'

/** The text of one block, gathered from its text nodes, so that each sentence finds its way back. */
export class TextRun {
  #text = ''
  #pieces: Piece[] = []

  add(node: Text): void {
    const start = this.#text.length
    this.#pieces.push({ node, start, end: start + node.data.length })
    // One for one, because a line break in the source is a space on the page.
    this.#text += node.data.replace(/\s/g, ' ')
  }

  /** Words that stand nowhere on the page, such as the number of an item. */
  addUnwritten(words: string): void {
    this.#text += words
  }

  /** What stands apart on the page is told apart by a pause. */
  addPause(): void {
    if (/[\p{L}\p{N}）”》%]\s*$/u.test(this.#text)) this.#text += '，'
  }

  /** The sentences gathered so far; the run is empty afterwards. */
  take(block: Element): Passage[] {
    const passages = findSentenceSpans(this.#text).flatMap((span) => this.#toPassage(span, block))
    this.clear()
    return passages
  }

  clear(): void {
    this.#text = ''
    this.#pieces = []
  }

  #toPassage(span: TextSpan, block: Element): Passage[] {
    const pieces = this.#pieces.filter(({ start, end }) => start < span.end && end > span.start)
    const [first, last] = [pieces[0], pieces.at(-1)]
    if (first === undefined || last === undefined) return []
    const range = new StaticRange({
      startContainer: first.node,
      startOffset: Math.max(0, span.start - first.start),
      endContainer: last.node,
      endOffset: Math.min(span.end, last.end) - last.start,
    })
    return [{ words: this.#text.slice(span.start, span.end), block, range }]
  }
}

/** Where a text node stands in the run. */
interface Piece {
  readonly node: Text
  readonly start: number
  readonly end: number
}
