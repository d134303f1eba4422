import { decodeText } from '#loaders/decode-text.ts'
import { findAttribute, listAttributes, readXmlTokens } from './xml-tokens.ts'

/**
 * All that people may have written in a part of XML of which nothing else is known: its text, what its
 * author put beside the text (names, hints, links), and comments. A line for each paragraph or value.
 */
export function readXmlLines(
  xml: string,
  isSkipped: (name: string) => boolean = () => false,
): string[] {
  const lines: string[] = []
  let line = ''
  let hasOwnText = false
  let skipped: string | undefined
  const open = (name: string, tag: string, isEmpty: boolean) => {
    lines.push(...readWrittenAttributes(tag))
    line += breaks.get(name) ?? ''
    if (!isEmpty && isSkipped(name)) skipped = name
    hasOwnText = false
  }
  const close = (name: string) => {
    const isEnd = blocks.has(name) || (hasOwnText && !inline.has(name))
    if (isEnd) lines.push(line)
    if (isEnd) line = ''
    hasOwnText = false
  }
  for (const token of readXmlTokens(xml)) {
    if (skipped !== undefined) {
      if (token.kind === 'close' && token.name === skipped) skipped = undefined
    } else if (token.kind === 'open') {
      open(token.name, token.tag, token.isEmpty)
    } else if (token.kind === 'close') {
      close(token.name)
    } else if (token.kind === 'comment') {
      lines.push(token.text)
    } else {
      line += token.text
      hasOwnText = token.text.trim() !== ''
    }
  }
  return [...lines, line].map((text) => text.trim()).filter((text) => text !== '')
}

/** A part of a package as text; programs may write UTF-16. What is in no encoding is read all the same. */
export function decodeXml(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return ''
  const { text, encoding } = decodeText(bytes)
  return encoding === 'undecodable' ? new TextDecoder('latin1').decode(bytes) : text
}

/** The values of tags of one name at one attribute. */
export function listValues(xml: string, name: string, attribute: string): string[] {
  return [...readXmlTokens(xml)].flatMap((token) =>
    token.kind === 'open' && token.name === name ? (findAttribute(token.tag, attribute) ?? []) : [],
  )
}

const blocks: ReadonlySet<string> = new Set('p h si is tr row comment li TextObject'.split(' '))
const breaks: ReadonlyMap<string, string> = new Map([
  ['br', '\n'],
  ['cr', '\n'],
  ['line-break', '\n'],
  ['tab', '\t'],
])
/** What only changes the look of a word within its line. */
const inline: ReadonlySet<string> = new Set(
  't r span a s rt rb delText instrText TextCode ins del moveTo moveFrom hyperlink'.split(' '),
)

/** Attributes that hold what somebody wrote; all others are the programs' own. */
const written: ReadonlySet<string> = new Set(
  (
    'author userId userName lastUser displayName initials name fullName descr title alt tooltip ' +
    'prompt promptTitle error errorTitle caption display displayText value v val alias formula ' +
    'formatCode connection command sourceFile href string-value date-value value-type-text comment url ' +
    'oddHeader localSheet uniqueName company Target lastValue defaultValue creator modifier label'
  ).split(' '),
)

/**
 * Values that people wrote have Han, an @ or many digits; a "val" of digits is a colour, a font or a
 * number of the program's own, but for the variables of a document.
 */
function readWrittenAttributes(tag: string): string[] {
  if (!/[\p{sc=Han}@&]|\d{6}|mailto:|tel:/u.test(tag)) return []
  const isVariable = /^(?:\w+:)?docVar\s/.test(tag)
  return listAttributes(tag)
    .filter(({ name, value }) => {
      const isOwn = name !== 'val' || isVariable ? written.has(name) && /\d{6}/.test(value) : false
      return isOwn || (written.has(name) && /[\p{sc=Han}@]/u.test(value))
    })
    .filter(({ value }) => !/^https?:\/\/schemas\./.test(value))
    .map(({ value }) => value.trim())
}
