import { foldDigits } from '#domain/text/width.ts'
import { findAgencyStart } from './agency-code.ts'

/** Reads one 发文字号 in any of its common spellings and gives it in the standard one. */
export function parseDocNumber(text: string): DocNumber | undefined {
  const match = wholePattern.exec(foldDigits(text.trim()))
  if (!match) return undefined
  const [, agency = '', year = '', serial = ''] = match
  return createDocNumber(agency, year, serial)
}

/** Every 发文字号 in running text, without the words that lead up to it. */
export function findDocNumbers(text: string): FoundDocNumber[] {
  const folded = foldDigits(text)
  const found: FoundDocNumber[] = []
  let searchedTo = 0
  for (const match of folded.matchAll(numberPattern)) {
    const end = match.index + match[0].length
    const offset = findAgencyStart(folded.slice(0, match.index), searchedTo)
    searchedTo = end
    if (offset === undefined) continue
    const number = parseDocNumber(folded.slice(offset, end))
    if (number) found.push({ ...number, offset, raw: text.slice(offset, end) })
  }
  return found
}

/** Tells whether the 发文字号 is written as GB/T 9704-2012 has it: 〔〕, no 第, no leading zero, no spaces. */
export function isCanonicalDocNumber(text: string): boolean {
  return parseDocNumber(text)?.text === text
}

/**
 * The likely 发文字号 behind one that has lost its brackets (某民函202322号).
 * Where year and serial part is a guess, so a person has to confirm it.
 */
export function suggestDocNumber(text: string): DocNumberSuggestion | undefined {
  const match = bracketLostPattern.exec(foldDigits(text.trim()))
  if (!match) return undefined
  const [, agency = '', year = '', serial = ''] = match
  return { ...createDocNumber(agency, year, serial), isCertain: false }
}

// Besides the 六角括号 of the standard, what typists and converters put in its place, mixed pairs included.
const opening = String.raw`[〔［\[（(【﹝〖]`
const closing = String.raw`[〕］\]）)】﹞〗]`
const yearAndSerial = String.raw`\s{0,4}${opening}\s{0,4}((?:19|20)\d{2})\s{0,4}${closing}\s{0,4}第?\s{0,4}0*([1-9]\d{0,4})\s{0,4}号`
const numberPattern = new RegExp(yearAndSerial, 'gu')
const wholePattern = new RegExp(`^(\\p{Script=Han}{1,12})${yearAndSerial}$`, 'u')
const anyBracket = `(?:${opening}|${closing})?`
// One bracket may be left over. The endings keep telephone numbers and room numbers out.
const bracketLostPattern = new RegExp(
  String.raw`^(\p{Script=Han}{1,11}[发函字办令通复示呈报规])\s*${anyBracket}\s*((?:19|20)\d{2})\s*${anyBracket}\s*第?\s*([1-9]\d{0,3})\s*号$`,
  'u',
)

function createDocNumber(agency: string, year: string, serial: string): DocNumber {
  return {
    agency,
    year: Number(year),
    serial: Number(serial),
    text: `${agency}〔${year}〕${Number(serial)}号`,
  }
}

/** A 发文字号 in its parts: 机关代字, year and serial. */
export interface DocNumber {
  readonly agency: string
  readonly year: number
  readonly serial: number
  /** In the standard spelling: 铜民办发〔2016〕121号. */
  readonly text: string
}

export interface FoundDocNumber extends DocNumber {
  /** Where it begins in the text, in UTF-16 units. */
  readonly offset: number
  /** As it stands in the text. */
  readonly raw: string
}

export interface DocNumberSuggestion extends DocNumber {
  readonly isCertain: false
}
