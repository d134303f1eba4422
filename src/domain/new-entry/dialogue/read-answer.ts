import { foldDigits, foldForComparison, removeZeroWidth } from '#domain/text/width.ts'
import type { Choice, Fault, Question } from './question.ts'

/** Understands one typed line as the answer to a question. `shown` are the choices by number. */
export function readAnswer(question: Question, line: string, shown: readonly Choice[]): Answer {
  const text = removeZeroWidth(line).trim()
  if (text === '') return readNothing(question)
  if (isSkip(text) && question.isOptional) return { kind: 'skipped' }
  return question.choices === undefined ? readText(question, text) : choose(question, text, shown)
}

/** Tells whether the clerk wants to return to the question before; 《 is what a Chinese keyboard gives for <. */
export function isBack(line: string): boolean {
  return /^(?:[<＜《]|上一步)$/.test(line.trim())
}

function isSkip(text: string): boolean {
  return /^[-－—–]+$/.test(text)
}

function readNothing(question: Question): Answer {
  if (question.fallback !== undefined) return readText(question, question.fallback)
  if (question.isOptional) return { kind: 'skipped' }
  return { kind: 'faulty', fault: { what: '这一项不能空着', mend: question.help } }
}

function readText(question: Question, text: string): Answer {
  const { value, fault } = question.read(text)
  return fault === undefined ? { kind: 'answered', value } : { kind: 'faulty', fault }
}

function choose(question: Question, text: string, shown: readonly Choice[]): Answer {
  const { choices = [], isOpen = false } = question
  const numbered = shown[readNumber(text) - 1]
  if (numbered !== undefined) return readText(question, numbered.value)
  const exact = choices.filter((choice) => namesOf(choice).includes(text))
  const matches = exact.length > 0 || isOpen ? exact : findMatches(choices, text)
  const [first, ...others] = matches
  if (first === undefined && isOpen) return readText(question, text)
  if (first === undefined) return { kind: 'faulty', fault: nothingFound(text, question) }
  if (others.length > 0) return { kind: 'ambiguous', matches }
  return readText(question, first.value)
}

/** `3`, and what is typed in its place: `３`, `3.`, `3、`. */
function readNumber(text: string): number {
  return Number(foldDigits(text).replace(/[.．、。]$/, ''))
}

function namesOf({ value, label, names = [] }: Choice): readonly string[] {
  return [value, label, ...names]
}

function findMatches(choices: readonly Choice[], text: string): readonly Choice[] {
  // A number counts the choices that are shown, and searches for nothing.
  if (!/\p{L}/u.test(text)) return []
  const part = foldForComparison(text)
  return choices.filter((choice) =>
    namesOf(choice).some((name) => foldForComparison(name).includes(part)),
  )
}

function nothingFound(text: string, { isSearched = false }: Question): Fault {
  return {
    what: `没有“${text}”这一项`,
    mend: isSearched ? '换一个字词再找，例如只写名称的头两个字' : '填上面的序号，或名称的一部分',
  }
}

/** What a typed line comes to. */
export type Answer =
  | { readonly kind: 'answered'; readonly value: string }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'ambiguous'; readonly matches: readonly Choice[] }
  | { readonly kind: 'faulty'; readonly fault: Fault }
