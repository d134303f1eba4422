import { toSymbols } from '#domain/search/symbols.ts'
import { isTellingRow, toStretches } from './needles.ts'
import { toPlainRow } from './plain-row.ts'

/** What has to go, as it can be recognised wherever it stands. Never written to a disk. */
export interface TakedownTarget {
  readonly kind: 'text' | 'file'
  /** Rows of letters and digits, as `toPlainRow` makes them; any of them tells. */
  readonly needles: readonly string[]
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
    phrases: target.phrases.filter((phrase) => !keptSymbols.includes(phrase)),
  }
}

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
