import { findRow, findRowsIn, longRow } from './matched-records.ts'
import type { PagesByNo } from './matched-records.ts'
import { scoreHead } from './head-score.ts'
import type { SymbolRow } from './search-query.ts'
import type { PageHit, ShardIndex } from './shard-index.ts'
import { scoreText } from './text-score.ts'

/** Rows that a record must all hold, each in its head or in its text. */
export interface Conjunction {
  readonly rows: readonly SymbolRow[]
  readonly indexes: readonly ShardIndex[]
  /** For each row the heads that hold it; of the last rows it may not be known yet. */
  readonly heads: PagesByNo[]
  /** For each row the heads that hold another expression for it: no match, but a better one. */
  readonly others: readonly PagesByNo[]
}

export async function startConjunction(
  asked: readonly SymbolRow[],
  indexes: readonly ShardIndex[],
  toOthers: (row: SymbolRow) => readonly SymbolRow[] = () => [],
): Promise<Conjunction> {
  const early = asked.filter(isEarly)
  const rows = [...early, ...asked.filter((row) => !isEarly(row))]
  const findAll = (list: readonly SymbolRow[], toRows: (row: SymbolRow) => readonly SymbolRow[]) =>
    Promise.all(list.map((row) => findRowsIn(indexes, toRows(row))))
  const [heads, others] = await Promise.all([
    findAll(early, (row) => [row]),
    findAll(rows, toOthers),
  ])
  for (const row of rows.slice(early.length)) {
    if (heads.length > 0 && listCommon(heads).length === 0) break
    heads.push(await findRowsIn(indexes, [row]))
  }
  return { rows, indexes, heads, others }
}

/** Dates and long rows are much to load. They come last, and are not asked for where nothing holds the rest. */
function isEarly(row: SymbolRow): boolean {
  return row.length <= longRow && !/[\d年月季]/.test(row.join(''))
}

/** The records whose heads hold every row, best first. */
export function toHeadMatches({ rows, heads }: Conjunction, recordCount: number): Match[] {
  if (heads.length < rows.length) return []
  return byScore(
    listCommon(heads).map((no) => {
      const hits = heads.flatMap((pages) => pages.get(no) ?? [])
      return { no, places: [], score: sum(hits.map((hit, at) => scoreRow(hit, rows[at]))) }
    }),
  )

  function scoreRow(hit: PageHit, row: SymbolRow = []): number {
    return scoreHead(hit, row.length, recordCount)
  }
}

function listCommon(heads: readonly PagesByNo[]): number[] {
  return [...(heads[0]?.keys() ?? [])].filter((no) => heads.every((pages) => pages.has(no)))
}

/** The records of one shard of texts that hold every row, at least one of them in the text. */
export async function findTextMatches(
  { rows, indexes, heads, others }: Conjunction,
  texts: ShardIndex,
  recordCount: number,
): Promise<Match[]> {
  const { first, count } = texts.shard
  let left = Array.from({ length: count }, (_, at) => first + at)
  const found: PagesByNo[] = []
  // One row after the other: what no record can hold any more need not be loaded.
  for (const [at, row] of rows.entries()) {
    const pages = await findRow(texts, row, toPlacesOf(row))
    const inHeads = (heads[at] ??= await findRowsIn(indexes, [row]))
    left = left.filter((no) => pages.has(no) || inHeads.has(no))
    if (left.length === 0) return []
    found.push(pages)
  }
  return byScore(left.filter((no) => found.some((pages) => pages.has(no))).map(toMatch))

  function toMatch(no: number): Match {
    const scores = rows.map((row, at) => scoreOne(no, row, at))
    return { no, places: toTellingPlaces(no), score: sum(scores) }
  }

  /** Where the record answers: the title already says what stands in it; of the rest, the rarest row. */
  function toTellingPlaces(no: number): readonly number[] {
    const costs = found.map((pages, at) => {
      const known = heads[at]?.has(no) === true ? recordCount : 0
      return pages.has(no) ? known + pages.size : Infinity
    })
    return found[costs.indexOf(Math.min(...costs))]?.get(no)?.places ?? []
  }

  function scoreOne(no: number, row: SymbolRow, at: number): number {
    const head = heads[at]?.get(no) ?? others[at]?.get(no)
    const text = found[at]?.get(no)
    return Math.max(
      head ? scoreHead(head, row.length, recordCount) : 0,
      text ? scoreText(text, recordCount) : 0,
    )
  }
}

/**
 * All places of a row cost a search for its pairs in any order. A long row hardly stands twice in a
 * text, and the pairs of numbers stand everywhere: a year alone took seconds with 10,000 notices.
 */
function toPlacesOf(row: SymbolRow): 'first' | 'all' {
  return row.length <= 5 && !/\d/.test(row.join('')) ? 'all' : 'first'
}

/** Not toSorted, which browsers lack that are still in use (Chromium before 110). */
export function byScore(matches: readonly Match[]): Match[] {
  return [...matches].sort((a, b) => b.score - a.score || b.no - a.no)
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

export interface Match {
  readonly no: number
  readonly places: readonly number[]
  readonly score: number
}
