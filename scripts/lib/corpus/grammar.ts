import type { Random } from './random.ts'

/**
 * Writes a pattern out. `[甲|乙|]` is one of its alternatives, `{crop}` a word or a phrase by its
 * name, `{n:10-400}` one with an argument; both may stand within each other and in what they bring.
 */
export function writePattern(pattern: string, speaker: Speaker): string {
  return writeParts(readPattern(pattern), speaker)
}

function writeParts(parts: readonly Part[], speaker: Speaker): string {
  let text = ''
  for (const part of parts) {
    if (typeof part === 'string') text += part
    else if ('choices' in part) text += writeParts(speaker.random.pick(part.choices), speaker)
    else text += writePattern(speaker.say(part.name, part.argument), speaker)
  }
  return text
}

function readPattern(pattern: string): readonly Part[] {
  const known = read.get(pattern)
  if (known !== undefined) return known
  const cursor = { at: 0 }
  const parts = readParts(pattern, cursor, false)
  if (cursor.at < pattern.length) throw new Error(`One bracket too many: ${pattern}`)
  // What a slot brings is mostly said once; only patterns come again and again.
  if (/[[{]/.test(pattern)) read.set(pattern, parts)
  return parts
}

const read = new Map<string, readonly Part[]>()

function readParts(pattern: string, cursor: Cursor, isChoice: boolean): Part[] {
  const parts: Part[] = []
  while (cursor.at < pattern.length) {
    const mark = pattern[cursor.at]
    if (isChoice && (mark === '|' || mark === ']')) break
    if (mark === ']') break
    if (mark === '[') parts.push(readChoices(pattern, cursor))
    else if (mark === '{') parts.push(readSlot(pattern, cursor))
    else parts.push(readText(pattern, cursor, isChoice))
  }
  return parts
}

function readText(pattern: string, cursor: Cursor, isChoice: boolean): string {
  const rest = pattern.slice(cursor.at)
  const end = rest.search(isChoice ? /[[\]{|]/ : /[[\]{]/)
  const text = end === -1 ? rest : rest.slice(0, end)
  cursor.at += text.length
  return text
}

function readChoices(pattern: string, cursor: Cursor): Part {
  const choices: Part[][] = []
  do {
    cursor.at += 1
    choices.push(readParts(pattern, cursor, true))
  } while (pattern[cursor.at] === '|')
  if (pattern[cursor.at] !== ']') throw new Error(`A bracket stays open: ${pattern}`)
  cursor.at += 1
  return { choices }
}

function readSlot(pattern: string, cursor: Cursor): Part {
  const end = pattern.indexOf('}', cursor.at)
  if (end === -1) throw new Error(`A brace stays open: ${pattern}`)
  const [name = '', argument = ''] = pattern.slice(cursor.at + 1, end).split(':')
  cursor.at = end + 1
  return { name, argument }
}

interface Cursor {
  at: number
}

type Part =
  | string
  | { readonly choices: readonly (readonly Part[])[] }
  | { readonly name: string; readonly argument: string }

/** Who fills the slots of a pattern. */
export interface Speaker {
  readonly random: Random
  /** What stands in a slot; it may be a pattern again. */
  readonly say: (name: string, argument: string) => string
}
