import type { Corpus, Entry } from '#domain/corpus.ts'
import type { Issue } from './issue.ts'

/** The corpus without the entries that have an error: what a preview can safely show. */
export function withoutFaultyEntries(corpus: Corpus, issues: readonly Issue[]): Corpus {
  const faulty = new Set(
    issues.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  )
  const sound = <T>(entries: readonly Entry<T>[]) => entries.filter(({ file }) => !faulty.has(file))
  return {
    ...corpus,
    affairs: sound(corpus.affairs),
    policies: sound(corpus.policies),
    summaries: sound(corpus.summaries),
    rankings: sound(corpus.rankings),
    pages: sound(corpus.pages),
  }
}
