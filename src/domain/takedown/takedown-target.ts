import { toSymbols } from '#domain/search/symbols.ts'
import { isTellingRow, toStretches } from './needles.ts'
import { toPlainRow } from './plain-row.ts'

/** What has to go, as it can be recognised wherever it stands. Never written to a disk. */
export interface TakedownTarget {
  readonly kind: 'text' | 'file'
  /** Rows of letters and digits, as `toPlainRow` makes them; any of them tells. */
  readonly needles: readonly string[]
  /** Rows of whole lines and values, which pages, lists and feeds show one by one. */
  readonly sayings: readonly string[]
  /** Rows of symbols, as the search indexes them. */
  readonly phrases: readonly string[]
  /** The versions of files that hold it and nothing else worth keeping, as git names them. */
  readonly blobs: ReadonlySet<string>
  /** Paths from the root, where files are to go. */
  readonly paths: readonly string[]
}

/** A text that must go wherever it stands; undefined when it says too little to be told from others. */
export function toTextTarget(text: string): TakedownTarget | undefined {
  const { row } = toPlainRow(text)
  if (!isTellingRow(row)) return undefined
  return {
    kind: 'text',
    needles: [row],
    sayings: [],
    phrases: toPhrases(text).slice(0, 1),
    blobs: new Set(),
    paths: [],
  }
}

/**
 * Files that must go with all that only they say.
 * @param texts what every version of them says
 * @param remaining what stays, whose words tell nothing about the files
 */
export function toFileTarget(
  paths: readonly string[],
  blobs: ReadonlySet<string>,
  texts: readonly string[],
  remaining: readonly string[],
): TakedownTarget {
  const needles = texts.flatMap((text) => toStretches(toPlainRow(text).row))
  const phrases = texts.flatMap(toPhrases).filter((phrase) => phrase.length >= tellingPhrase)
  const target = {
    kind: 'file' as const,
    needles: unique(needles).filter(isTellingRow),
    sayings: unique(texts.flatMap(toSayings)),
    phrases: unique(phrases),
    blobs,
    paths,
  }
  const { phrases: telling, ...rest } = withoutKept(target, remaining)
  return { ...rest, phrases: telling.slice(0, maxPhrases) }
}

/** The target without what the content goes on saying, which tells nothing. */
export function withoutKept(target: TakedownTarget, remaining: readonly string[]): TakedownTarget {
  const kept = remaining.map((text) => toPlainRow(text).row).join('\n')
  const keptSymbols = remaining.map(toSymbolRow).join('\n')
  return {
    ...target,
    needles: target.needles.filter((needle) => !kept.includes(needle)),
    sayings: target.sayings.filter((saying) => !kept.includes(saying)),
    phrases: target.phrases.filter((phrase) => !keptSymbols.includes(phrase)),
  }
}

/** A stretch runs on from one field into the next, but a feed shows a title without what follows it. */
function toSayings(text: string): string[] {
  return text
    .split('\n')
    .map((line) => toPlainRow(line.replace(fieldName, '')).row.slice(0, maxSaying))
    .filter((row) => row.length >= tellingSaying && /\p{Script=Han}/u.test(row))
}

const fieldName = /^[\s-]*[a-zA-Z]+:\s+/
const tellingSaying = 8
const maxSaying = 40

/** No phrase is found across what ends a sentence. */
function toPhrases(text: string): string[] {
  return toSymbolRow(text)
    .split('\n')
    .filter((phrase) => phrase.length > 1)
}

function toSymbolRow(text: string): string {
  return toSymbols(text).symbols.join('')
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

const tellingPhrase = 10
const maxPhrases = 200
