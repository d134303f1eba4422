import type { Corpus } from '#domain/corpus.ts'
import { toPublicFiles } from '#domain/public-files.ts'

/** The files below `data/` that published entries attach, each once: those that have a page. */
export function listAttachedFiles(corpus: Corpus): string[] {
  const { affairs, policies, summaries } = corpus
  const published = [
    ...affairs.filter(({ data }) => data.scope === 'web'),
    ...policies,
    ...summaries,
  ].filter(({ data }) => data.withdrawn === undefined)
  const attached = new Set(
    published.flatMap(({ data }) => data.attachments.map(({ file }) => file)),
  )
  return toPublicFiles(corpus)
    .map((file) => file.slice('data/'.length))
    .filter((file) => attached.has(file))
}
