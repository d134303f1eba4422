import { gunzipSync } from 'node:zlib'
import { close, createIndex } from 'pagefind'
import type { IndexFile, PagefindIndex } from 'pagefind'
import { toPairWords } from '#domain/search/pairs.ts'
import { dateSortKey } from '#domain/search/records/search-record.ts'
import type { SearchRecord } from '#domain/search/records/search-record.ts'
import { toSymbols } from '#domain/search/symbols.ts'

/**
 * Builds one index. Records are added one after the other, in the given order: Pagefind numbers its
 * pages as they come, and the same numbers give the same bytes.
 */
export async function buildPagefindIndex(
  indexed: readonly { readonly record: SearchRecord; readonly symbols: readonly string[] }[],
): Promise<BuiltIndex> {
  const { index, errors } = await createIndex({ writePlayground: false })
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`)
  try {
    for (const { record, symbols } of indexed) await addRecord(index, record, symbols)
    const built = await index.getFiles()
    assertNoErrors(built.errors)
    return toBuiltIndex(built.files)
  } finally {
    await close()
  }
}

async function addRecord(
  index: PagefindIndex,
  record: SearchRecord,
  symbols: readonly string[],
): Promise<void> {
  const { kind, path, title, publishedAt, filters } = record
  const { errors } = await index.addCustomRecord({
    url: path,
    content: toPairWords(symbols).join(' '),
    // No language of Pagefind's: it would stem the words or cut them anew.
    language: 'unknown',
    // A field of its own makes the title weigh more than the text.
    meta: { title: toPairWords(toSymbols(title).symbols).join(' ') },
    filters: { kind: [kind], ...copyFilters(filters) },
    // Pagefind leaves out of a sorted list what has no value to sort by.
    sort: { [dateSortKey]: publishedAt ?? '0000-00-00' },
  })
  assertNoErrors(errors)
}

function copyFilters({ unit, year, topic }: SearchRecord['filters']): Record<string, string[]> {
  return { unit: [...unit], year: [...year], topic: [...topic] }
}

function assertNoErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`)
}

/** Fragments hold the encoded text of each page; only the names that Pagefind gave them are used. */
function toBuiltIndex(files: readonly IndexFile[]): BuiltIndex {
  const ids = new Map(files.filter(({ path }) => fragmentPattern.test(path)).map(readFragment))
  const served = files.filter(({ path }) => servedPattern.test(path))
  return { files: served, ids }
}

function readFragment({ path, content }: IndexFile): [path: string, id: string] {
  const json = gunzipSync(content).toString('utf-8').slice(signature.length)
  const { url } = JSON.parse(json) as { url: string }
  return [url, fragmentPattern.exec(path)?.[1] ?? '']
}

const fragmentPattern = /^fragment\/(.+)\.pf_fragment$/
const signature = 'pagefind_dcd'
/** Without Pagefind's own user interfaces, its highlighter and its worker. */
const servedPattern = /^(?:index|filter)\/|\.pf_meta$|^pagefind-entry\.json$|^pagefind\.js$|^wasm\./

export interface BuiltIndex {
  /** What the browser loads, by path below the index's folder. */
  readonly files: readonly IndexFile[]
  /** The name that Pagefind gives each hit, by the path of its record. */
  readonly ids: ReadonlyMap<string, string>
}
