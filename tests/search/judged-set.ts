import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Papa from 'papaparse'
import type { SearchOutcome } from '../../scripts/lib/bench-search/searchers/searcher.ts'

/**
 * Queries over the content that ships, as residents type them, with what they should lead to. The
 * answers were taken from the content, not from what search gives.
 */
export function readJudgedSet(): JudgedRow[] {
  const text = readFileSync(resolve('tests/search/judged.csv'), 'utf8')
  return Papa.parse<JudgedRow>(text, { header: true, skipEmptyLines: true }).data
}

/** Whether a row of results is one of those that are wanted; `*` stands for anything. */
function isExpected({ expected }: JudgedRow, path: string): boolean {
  return expected.split(';').some((wanted) => {
    const [head = '', ...rest] = wanted.split('*').map(escape)
    return new RegExp(`^${[head, ...rest].join('.*')}$`).test(path)
  })
}

/** Of what must be found, how much is; and of the first ten exact rows, how many are right. */
export function judgePhrase(
  row: JudgedRow,
  { rows }: SearchOutcome,
): { recall: number; precision: number } {
  const exact = rows.filter(({ isExact }) => isExact).map(({ path }) => path)
  const wanted = row.expected.split(';')
  const right = exact.slice(0, 10).filter((path) => isExpected(row, path))
  return {
    recall: wanted.filter((path) => exact.includes(path)).length / wanted.length,
    precision: exact.length === 0 ? 0 : right.length / Math.min(10, exact.length),
  }
}

/** The place of the first answer among the first ten rows, from 1. */
export function findRank(row: JudgedRow, { rows }: SearchOutcome): number | undefined {
  const place = rows.slice(0, 10).findIndex(({ path }) => isExpected(row, path))
  return place === -1 ? undefined : place + 1
}

function escape(text: string): string {
  return text.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`)
}

export interface JudgedRow {
  readonly measure: 'phrase' | 'known' | 'absent'
  readonly kind: string
  readonly query: string
  /** Paths from the root of the portal, apart by semicolons. */
  readonly expected: string
  readonly reason: string
}
