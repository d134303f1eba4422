import type { Corpus } from '#domain/corpus.ts'
import { toUnitPath } from '#domain/paths.ts'
import type { SearchRecord } from '#domain/search/records/search-record.ts'
import { toQuerySymbols } from '#domain/search/symbols.ts'
import type { SearchTerm, SearchTerms } from './search-terms.ts'

/**
 * The words that search knows beforehand: units, items and topics under which something is
 * published, expressions, and of the newest records title and 字号, as many as the budget holds.
 */
export function toSearchTerms(
  corpus: Corpus,
  records: readonly TermRecord[],
  { budgetBytes, toPinyin }: TermOptions,
): SearchTerms {
  const synonyms = corpus.synonyms.map(({ data }) => data.terms)
  const spoken = [
    ...toUnitTerms(corpus),
    ...toItemTerms(corpus),
    ...toTopicTerms(corpus),
    ...synonyms.flat().map((text) => ({ text, kind: 'expression' as const })),
  ].map((term) => withPinyin(term, toPinyin))
  const terms = uniqueNames([...spoken, ...toRecordTerms(records)])
  return { synonyms, terms: takeWithin(terms, budgetBytes - estimateBytes(synonyms)) }
}

function toUnitTerms({ units }: Corpus): SearchTerm[] {
  return units.map(({ data: { id, name, aliases } }) => ({
    text: name,
    kind: 'unit',
    path: toUnitPath(id),
    ...(aliases.length > 0 && { aliases }),
  }))
}

function toItemTerms({ catalogue, affairs }: Corpus): SearchTerm[] {
  const published = new Set(affairs.filter(isOnWeb).map(({ data }) => data.item))
  return catalogue
    .filter(({ data }) => published.has(data.id))
    .map(({ data }) => ({ text: data.name, kind: 'item' }))
}

function toTopicTerms({ topics, policies, summaries }: Corpus): SearchTerm[] {
  const standing = [...policies, ...summaries].filter(({ data }) => data.withdrawn === undefined)
  const published = new Set(standing.map(({ data }) => data.topic))
  return topics
    .filter(({ data }) => published.has(data.id))
    .map(({ data }) => ({ text: data.name, kind: 'topic' }))
}

function isOnWeb({ data }: Corpus['affairs'][number]): boolean {
  return data.scope === 'web' && data.withdrawn === undefined
}

/** Newest first. What several bear is no page but something to search for. */
function toRecordTerms(records: readonly TermRecord[]): SearchTerm[] {
  const counts = new Map<string, number>()
  for (const { title } of records) counts.set(title, (counts.get(title) ?? 0) + 1)
  return records
    .filter(({ kind }) => kind !== 'units')
    .toSorted(byNewest)
    .flatMap(({ title, path, docNumber }) => [
      { text: title, kind: 'title' as const, ...(counts.get(title) === 1 && { path }) },
      ...(docNumber === undefined ? [] : [{ text: docNumber, kind: 'number' as const, path }]),
    ])
}

function byNewest(a: TermRecord, b: TermRecord): number {
  const [first = '', second = ''] = [a.publishedAt, b.publishedAt]
  if (first !== second) return first < second ? 1 : -1
  return a.path < b.path ? -1 : 1
}

/** Letters and digits need no pinyin, and a name with them could not be set beside its syllables. */
function withPinyin(term: SearchTerm, toPinyin: TermOptions['toPinyin']): SearchTerm {
  const name = toQuerySymbols(term.text).join('')
  return /^\p{Script=Han}+$/u.test(name) ? { ...term, pinyin: toPinyin(name) } : term
}

/** Units of one name are told apart by their page; of the rest, the first of a name is kept. */
function uniqueNames(terms: readonly SearchTerm[]): SearchTerm[] {
  const first = new Map<string, SearchTerm>()
  for (const term of terms) {
    const key = term.kind === 'unit' ? `${term.text} ${term.path ?? ''}` : term.text
    if (!first.has(key)) first.set(key, term)
  }
  return [...first.values()]
}

function takeWithin(terms: readonly SearchTerm[], budgetBytes: number): SearchTerm[] {
  let left = budgetBytes
  const end = terms.findIndex((term) => (left -= estimateBytes(term)) < 0)
  return end === -1 ? [...terms] : terms.slice(0, end)
}

/**
 * What it adds to the compressed file, the same on every machine: of 700 units, items, expressions,
 * titles and 字号 as JSON, gzip left a fifth to a quarter.
 */
function estimateBytes(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length * compressedShare
}

const compressedShare = 0.25

/** What terms need of a record. */
export type TermRecord = Pick<SearchRecord, 'kind' | 'path' | 'title' | 'publishedAt' | 'docNumber'>

export interface TermOptions {
  /** How large the compressed file may be, about. */
  readonly budgetBytes: number
  /** The syllables of a name of Han characters, apart. */
  readonly toPinyin: (name: string) => string
}
