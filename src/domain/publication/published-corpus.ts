import type { Corpus, Entry, RecordKind } from '#domain/corpus.ts'
import { toPublicFiles } from '#domain/public-files.ts'
import { findLastDay, isExpired } from './list-expiry.ts'
import { toContentAfterList, toContentOfWall, toPublishedContent } from './published-content.ts'
import { isPublished } from './scheduled.ts'

/**
 * The corpus as the site may see it at an instant. The gate judges all that a bureau keeps; whatever
 * pages, index, feeds, data and lists are made of passes through here, so that what is not yet
 * published, no longer to be read, or only for the wall is nowhere to be found.
 */
export function toPublishedCorpus(corpus: Corpus, { now, shows }: PublishedOptions): Corpus {
  const isOut = (publishedAt: string) => shows === 'scheduled-too' || isPublished(publishedAt, now)
  const dated = <T extends Dated>(entries: readonly Entry<T>[]) =>
    entries.filter(({ data }) => isOut(data.publishedAt))
  const published: Corpus = {
    ...corpus,
    affairs: toAffairs(corpus, dated(corpus.affairs), now),
    policies: dated(corpus.policies).map(withPublishedContent),
    summaries: dated(corpus.summaries).map(withPublishedContent),
    rankings: corpus.rankings.flatMap((entry) => toRanking(entry, isOut)),
  }
  return withoutHiddenFiles({ ...published, knownIds: toKnownIds(corpus, published) })
}

function toAffairs(
  corpus: Corpus,
  affairs: readonly AffairEntry[],
  now: string,
): readonly AffairEntry[] {
  const items = new Map(corpus.catalogue.map(({ data }) => [data.id, data]))
  return affairs.map((entry) => {
    if (entry.data.scope !== 'web') return { ...entry, ...toContentOfWall(entry.data) }
    const lastDay = findLastDay(entry, items.get(entry.data.item), corpus)
    if (lastDay === undefined) return withPublishedContent(entry)
    const data = { ...entry.data, expiresOn: lastDay }
    return isExpired(lastDay, now)
      ? { ...entry, ...toContentAfterList(data, corpus) }
      : { ...entry, data }
  })
}

/** Most entries stand as they are, and keep what was found out about them. */
function withPublishedContent<T extends object>(entry: Entry<T>): Entry<T> {
  const content = toPublishedContent(entry.data, entry.body)
  return content.data === entry.data ? entry : { ...entry, ...content }
}

function toRanking(entry: RankingEntry, isOut: (publishedAt: string) => boolean): RankingEntry[] {
  const periods = entry.data.periods.filter(({ publishedAt }) => isOut(publishedAt))
  if (periods.length === entry.data.periods.length) return [entry]
  return periods.length === 0 ? [] : [{ ...entry, data: { ...entry.data, periods } }]
}

/** Tables and attachments that nothing published refers to are not even in memory. */
function withoutHiddenFiles(corpus: Corpus): Corpus {
  const files = toPublicFiles(corpus)
  const isPublic = new Set(files)
  return {
    ...corpus,
    files,
    tables: filterByKey(corpus.tables, (file) => isPublic.has(file)),
    attachments: filterByKey(corpus.attachments, (file) => isPublic.has(`data/${file}`)),
    attachmentParts: filterByKey(corpus.attachmentParts, (file) => isPublic.has(`data/${file}`)),
    attachmentFaults: [],
  }
}

/** An id may tell as much as a title. */
function toKnownIds(all: Corpus, { affairs, policies, summaries, rankings }: Corpus) {
  const toIds = (entries: readonly { readonly id: string }[]) =>
    new Set(entries.map(({ id }) => id))
  const dated = {
    affairs: toIds(affairs),
    policies: toIds(policies),
    summaries: toIds(summaries),
    rankings: toIds(rankings),
  }
  return { ...all.knownIds, ...dated } satisfies Record<RecordKind, ReadonlySet<string>>
}

function filterByKey<T>(
  map: ReadonlyMap<string, T>,
  isKept: (key: string) => boolean,
): ReadonlyMap<string, T> {
  return new Map([...map].filter(([key]) => isKept(key)))
}

export interface PublishedOptions {
  /** `YYYY-MM-DD HH:MM` in Shanghai. */
  readonly now: string
  /** A preview shows its author what waits for its day. */
  readonly shows?: 'scheduled-too'
}

type AffairEntry = Corpus['affairs'][number]
type RankingEntry = Corpus['rankings'][number]

interface Dated {
  readonly publishedAt: string
}
