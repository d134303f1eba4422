import type { Corpus, Entry } from '#domain/corpus.ts'

/** Every Markdown file of the corpus, kind after kind. */
export function listEntries(corpus: Corpus): Entry<unknown>[] {
  return [
    ...corpus.affairs,
    ...corpus.policies,
    ...corpus.summaries,
    ...corpus.rankings,
    ...corpus.pages,
  ]
}
