import type { Corpus } from './corpus.ts'

const rowFiles = /^data\/(?:units|catalogue|law|findings|topics|synonyms)\.csv$/

/**
 * The files below `data/` that everyone may download: the data files, and what a published entry
 * refers to. What only a board-only notice refers to, or nothing at all, stays where it is.
 */
export function toPublicFiles(corpus: Corpus): string[] {
  const published = corpus.affairs.filter(
    ({ data }) => data.scope === 'web' && data.withdrawn === undefined,
  )
  const others = [...corpus.policies, ...corpus.summaries].filter(
    ({ data }) => data.withdrawn === undefined,
  )
  const referred = new Set([
    ...published.flatMap(({ data }) => data.tables.map(({ data: file }) => `data/affairs/${file}`)),
    ...[...published, ...others].flatMap(({ data }) =>
      data.attachments.map(({ file }) => `data/${file}`),
    ),
    ...corpus.rankings.flatMap(({ id, data }) =>
      data.periods.map(({ period }) => `data/rankings/${id}/${period}.csv`),
    ),
  ])
  return corpus.files.filter((file) => rowFiles.test(file) || referred.has(file))
}
