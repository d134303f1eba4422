import { writePattern } from './grammar.ts'
import type { Speaker } from './grammar.ts'
import { hanNumerals } from './han-numerals.ts'
import { closings, headings, openings } from './sentences/reports.ts'
import { createMarkdownTable } from './tables.ts'

/** A body of about so many characters: paragraphs, and from a page on headings, lists and tables. */
export function createBody(
  speaker: Speaker,
  banks: readonly (readonly string[])[],
  length: number,
): string {
  const writer = createWriter(speaker, banks)
  const blocks: string[] = []
  let size = 0
  const add = (block: string) => {
    blocks.push(block)
    size += block.length
  }
  if (length > 260) add(writer.line(openings))
  const sectionLength = speaker.random.between(300, 900)
  for (let section = 0; size < length;) {
    const numeral = hanNumerals[section]
    if (length > 700 && size >= section * sectionLength && numeral !== undefined) {
      add(`## ${numeral}、${writer.line(headings)}`)
      section += 1
    }
    add(createBlock(writer, length - size))
    // Two lists in a row would be one, and its numbers would begin anew in the middle.
    if (size < length) add(createParagraph(writer, length - size))
  }
  if (length > 400) add(writer.line(closings))
  return `${blocks.join('\n\n')}\n`
}

/** A paragraph, or now and then a list or a table. */
function createBlock(writer: Writer, left: number): string {
  const { random } = writer.speaker
  if (left > 400 && random.chance(0.2)) return createList(writer)
  if (left > 500 && random.chance(0.08)) return createMarkdownTable(writer.speaker)
  return createParagraph(writer, left)
}

function createParagraph(writer: Writer, left: number): string {
  const length = Math.min(left, writer.speaker.random.between(60, 320))
  let text = writer.sentence()
  while (text.length < length) text += writer.sentence()
  return text
}

function createList(writer: Writer): string {
  const { random } = writer.speaker
  const isNumbered = random.chance(0.6)
  const items = Array.from(
    { length: random.between(3, 7) },
    (_, index) => `${isNumbered ? `${index + 1}.` : '-'} ${writer.sentence()}`,
  )
  return items.join('\n')
}

function createWriter(speaker: Speaker, banks: readonly (readonly string[])[]): Writer {
  const choose = createChooser(speaker, banks)
  const written = new Set<string>()
  /** The gate takes the same words in two paragraphs for a slip. */
  const once = (create: () => string): string => {
    const text = create()
    if (written.has(text)) return once(create)
    written.add(text)
    return text
  }
  return {
    speaker,
    sentence: () => once(() => writePattern(choose(), speaker)),
    line: (patterns) => once(() => writePattern(speaker.random.pick(patterns), speaker)),
  }
}

/**
 * Chooses mostly from the first bank and mostly what was not said before. No pattern with a
 * percentage comes twice: two figures in one clause would be a contradiction.
 */
function createChooser(
  { random }: Speaker,
  [own = [], ...others]: readonly (readonly string[])[],
): () => string {
  const used = new Set<string>()
  const choose = (): string => {
    const bank = random.chance(0.6) || others.length === 0 ? own : random.pick(others)
    const pattern = random.pick(bank)
    const isOnce = /%|\{pct\}|\{updown\}/.test(pattern)
    if (used.has(pattern) && (isOnce || random.chance(0.8))) return choose()
    used.add(pattern)
    return pattern
  }
  return choose
}

interface Writer {
  readonly speaker: Speaker
  readonly sentence: () => string
  /** One of these, for what stands by itself. */
  readonly line: (patterns: readonly string[]) => string
}
