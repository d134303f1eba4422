import type { Corpus } from '#domain/corpus.ts'

/** How many entries, units and findings are fictional. */
export function countDemo(corpus: Corpus): number {
  const { affairs, policies, summaries, rankings, units, findings } = corpus
  return [...affairs, ...policies, ...summaries, ...rankings, ...units, ...findings].filter(
    ({ data }) => data.origin === 'demo',
  ).length
}
