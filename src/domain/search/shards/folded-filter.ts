import { encodeRow } from './short-cbor.ts'

/**
 * Folds the values of a filter and the pages of each into text that compresses to a third: of rows of
 * neighbours, such as those of a year, the distances are all alike.
 */
export function foldFilter(filter: string, values: readonly FilterValue[]): string {
  const folded: FoldedFilter = [filter, values.map(([value, pages]) => [value, toGaps(pages)])]
  return JSON.stringify(folded)
}

/** The bytes that Pagefind's program reads: its own form of the same (CBOR). */
export function unfoldFilter(text: string): Uint8Array {
  const [filter, values] = JSON.parse(text) as FoldedFilter
  return Uint8Array.from(encodeRow([filter, values.map(([value, gaps]) => [value, toPages(gaps)])]))
}

function toGaps(pages: readonly number[]): number[] {
  return pages.map((page, at) => page - (pages[at - 1] ?? 0))
}

function toPages(gaps: readonly number[]): number[] {
  let page = 0
  return gaps.map((gap) => (page += gap))
}

/** A value of a filter, with the pages that have it in rising order. */
export type FilterValue = readonly [value: string, pages: readonly number[]]

type FoldedFilter = readonly [filter: string, values: readonly FilterValue[]]
