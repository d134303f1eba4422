import type { Corpus, Entry } from '#domain/corpus.ts'
import {
  toAttachmentPath,
  toEntryPath,
  toPagePath,
  toRankingPath,
  toUnitPath,
} from '#domain/paths.ts'
import type { DatedKind } from '#domain/paths.ts'

/** Tells of a file of the site which file of the content it shows; a list of many has none. */
export function createSourceFinder(corpus: Corpus): (file: string) => string | undefined {
  const sources = new Map([...listPages(corpus)].map(([path, source]) => [path.slice(1), source]))
  const files = new Set(corpus.files)
  return (file) =>
    files.has(file) ? file : sources.get(file.replace(/(?:index\.html|figures\.json)$/, ''))
}

function* listPages(corpus: Corpus): Generator<readonly [path: string, source: string]> {
  for (const kind of datedKinds) {
    for (const { id, file, data } of corpus[kind] as readonly Entry<{ publishedAt: string }>[]) {
      yield [toEntryPath(kind, id, data.publishedAt), file]
    }
  }
  for (const { id, file, data } of corpus.rankings) {
    yield [toRankingPath(id), file]
    for (const { period } of data.periods) {
      yield [toRankingPath(id, period), `data/rankings/${id}/${period}.csv`]
    }
  }
  for (const { id, file } of corpus.pages) yield [toPagePath(id), file]
  for (const { data, file } of corpus.units) yield [toUnitPath(data.id), file]
  for (const file of corpus.attachments.keys()) yield [toAttachmentPath(file), `data/${file}`]
}

const datedKinds: readonly DatedKind[] = ['affairs', 'policies', 'summaries']
