import { toQuerySymbols } from '#domain/search/symbols.ts'
import { toDistinctRows } from './search-query.ts'
import type { SymbolRow } from './search-query.ts'

/**
 * What a query can be found by when nothing holds it whole: its words, and in heads also the pairs
 * inside its longer words and across their borders, so that one wrong character or another order
 * leaves enough to tell a title by.
 */
export function toPieces(q: string, toOthers: (word: string) => readonly string[]): Piece[] {
  const terms = q.split(/\s+/).filter((term) => term !== '')
  const pieces = terms.flatMap((term) => toTermPieces(segment(term), toOthers))
  const distinct = new Map<string, Piece>()
  for (const piece of pieces) {
    const key = toKey(piece)
    const known = distinct.get(key)
    if (known === undefined || known.share < piece.share) distinct.set(key, piece)
  }
  return [...distinct.values()].slice(0, mostPieces)
}

function toTermPieces(
  words: readonly string[],
  toOthers: (word: string) => readonly string[],
): Piece[] {
  const runs = splitRuns(words)
  // Of what is nothing but asking, all counts.
  if (runs.length === 0) return toRunPieces(words, toOthers)
  return runs.flatMap((run) => toRunPieces(run, toOthers))
}

/** The words of a question between those that only ask. */
function splitRuns(words: readonly string[]): string[][] {
  const runs: string[][] = [[]]
  for (const word of words) {
    if (asking.test(word)) runs.push([])
    else runs.at(-1)?.push(word)
  }
  return runs.filter(({ length }) => length > 0)
}

function toRunPieces(
  words: readonly string[],
  toOthers: (word: string) => readonly string[],
): Piece[] {
  const rows = words.map(toQuerySymbols)
  const whole = rows.flatMap((row, index) =>
    row.length < 2 ? [] : [toWordPiece(row, toOthers(words[index] ?? ''))],
  )
  const inner = rows
    .filter((row) => row.length > 2 && !isNumber(row))
    .flatMap((row) => toPairPieces(row, innerShare))
  const borders = rows.slice(1).flatMap((row, index) => {
    const pair = [rows[index]?.at(-1) ?? '', row[0] ?? ''].filter((symbol) => symbol !== '')
    // Two single characters in a row are a word that the dictionary does not know: 低保, 川口.
    const isUnknownWord = rows[index]?.length === 1 && row.length === 1
    if (pair.length < 2 || pair.some((symbol) => isNumber([symbol]))) return []
    return isUnknownWord
      ? [toWordPiece(pair, toOthers(pair.join('')))]
      : [{ rows: [pair], share: borderShare, isWord: false }]
  })
  // Where a word has others by itself, the whole would only say the same again.
  const hasOthers = [...whole, ...borders].some(({ isWord, rows }) => isWord && rows.length > 1)
  const known = hasOthers ? [] : toKnownPiece(words.join(''), toOthers)
  return [...known, ...whole, ...inner, ...borders]
}

/** A sum is meant as it stands: 20 out of 20400 is in every date, and tells of nothing. */
function isNumber(row: SymbolRow): boolean {
  return row.every((symbol) => /^\d$/.test(symbol))
}

/** An expression that the dictionary cuts, and that has others: 村主任. */
function toKnownPiece(text: string, toOthers: (word: string) => readonly string[]): Piece[] {
  const row = toQuerySymbols(text)
  if (row.length > longestExpression) return []
  const others = toOthers(text).filter((other) => !other.includes(text))
  return others.length === 0 ? [] : [toWordPiece(row, others)]
}

function toWordPiece(row: SymbolRow, others: readonly string[]): Piece {
  return { rows: toDistinctRows([row, ...others.map(toQuerySymbols)]), share: 1, isWord: true }
}

function toPairPieces(row: SymbolRow, share: number): Piece[] {
  return row.slice(1).map((symbol, index) => ({
    rows: [[row[index] ?? '', symbol]],
    share,
    isWord: false,
  }))
}

/**
 * The words of a term. Months stay whole, because a resident writes 三月 and a title 3月.
 * Intl.Segmenter is missing from Firefox before 125; there every pair of characters counts alike.
 */
function segment(term: string): string[] {
  return term.split(monthPattern).flatMap((part) => {
    if (part === '' || monthPattern.test(part)) return part === '' ? [] : [part]
    if (!('Segmenter' in Intl)) return Array.from(part)
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
    return Array.from(segmenter.segment(part), ({ segment: word }) => word)
  })
}

function toKey({ rows }: Piece): string {
  return rows.map((row) => row.join('')).join('|')
}

const monthPattern = /((?:1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月)/
/** Words of a question as it is spoken: 钱花哪了, 怎么申请, 谁是. */
const asking =
  /^(?:[的了吗呢吧啊么是有在去到给让把被谁哪几我您你咱想要查问找看]|哪里|哪儿|哪些|哪个|什么|怎么|怎样|怎么样|怎么办|如何|为何|为什么|多少|几时|何时|是否|有没有|能不能|可以|请问|想问|查询|查看|一下|我们|咱们|我家|我要|我想)$/
/** Longer ones are whole names, which are found by their parts. */
const longestExpression = 6
const innerShare = 0.4
const borderShare = 0.35
/** A pasted title has some thirty; more would only load more. */
const mostPieces = 32

export interface Piece {
  /** Any of them will do. */
  readonly rows: readonly SymbolRow[]
  /** How much it tells beside a word that is as rare. */
  readonly share: number
  /** Whether texts are asked for it, too. */
  readonly isWord: boolean
}
