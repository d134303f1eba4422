import type { Searcher } from '../searchers/searcher.ts'

/** How soon the first rows come: the first time a query is asked, and once its chunks are there. */
export async function measureLatency(
  searcher: Searcher,
  texts: readonly string[],
): Promise<LatencyFigures> {
  const first: number[] = []
  const again: number[] = []
  for (const text of texts) first.push((await searcher.search(text)).firstMs)
  for (const text of texts) again.push((await searcher.search(text)).firstMs)
  return { first: toQuantiles(first), again: toQuantiles(again) }
}

function toQuantiles(values: readonly number[]): Quantiles {
  const ordered = [...values].sort((a, b) => a - b)
  const at = (share: number) =>
    ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? Number.NaN
  return { median: at(0.5), p95: at(0.95) }
}

export interface Quantiles {
  readonly median: number
  readonly p95: number
}

export interface LatencyFigures {
  readonly first: Quantiles
  readonly again: Quantiles
}
