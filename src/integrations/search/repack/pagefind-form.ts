import { assertForm, knownVersion, unpackFile } from './packed-file.ts'

/** Reads the file of an index from which Pagefind learns what else there is. */
export function readMeta(content: Uint8Array): PagefindMeta {
  const value = unpackFile(content)
  assertForm(Array.isArray(value) && value.length === 6, 'pf_meta')
  const [version, pages, chunks, filters, sorts, metaFields] = value as unknown[]
  assertForm(version === knownVersion, `version ${String(version)}`)
  assertForm(isRows(pages, ['string', 'number', 'string']), 'pages')
  assertForm(isRows(chunks, ['string', 'string', 'string']), 'chunks')
  assertForm(isRows(filters, ['string', 'string']), 'filters')
  // Nothing that is indexed here has either.
  assertForm(isRows(sorts, []) && isRows(metaFields, []), 'sorts')
  return {
    pages: pages as PageRow[],
    chunks: chunks as ChunkRow[],
    filters: filters as FilterRow[],
  }
}

/** Reads the words of one chunk. */
export function readChunk(content: Uint8Array): WordRow[] {
  const value = unpackFile(content)
  assertForm(Array.isArray(value) && value.length === 1 && Array.isArray(value[0]), 'pf_index')
  const words = value[0] as unknown[]
  assertForm(words.every(isWordRow), 'words')
  return words as WordRow[]
}

function isWordRow(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  const [word, pages, variants] = value as unknown[]
  return (
    typeof word === 'string' &&
    Array.isArray(pages) &&
    pages.every(isPlacesRow) &&
    Array.isArray(variants) &&
    variants.length === 0
  )
}

function isPlacesRow(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 3) return false
  const [delta, places, metaPlaces] = value as unknown[]
  return (
    typeof delta === 'number' &&
    Array.isArray(places) &&
    places[0] === weightMark &&
    Array.isArray(metaPlaces) &&
    metaPlaces.length === 0
  )
}

function isRows(value: unknown, types: readonly string[]): boolean {
  if (!Array.isArray(value)) return false
  const isEmptyAsExpected = types.length > 0 || value.length === 0
  return (
    isEmptyAsExpected &&
    value.every(
      (row: unknown) =>
        Array.isArray(row) &&
        row.length === types.length &&
        types.every((type, index) => typeof row[index] === type),
    )
  )
}

/** Stands before the places of a page: all words that follow have the weight 24, which is plain. */
export const weightMark = -25

export interface PagefindMeta {
  readonly pages: readonly PageRow[]
  readonly chunks: readonly ChunkRow[]
  readonly filters: readonly FilterRow[]
}

export type PageRow = readonly [name: string, wordCount: number, fragmentGroup: string]
export type ChunkRow = readonly [from: string, to: string, name: string]
export type FilterRow = readonly [filter: string, name: string]
/** A page as its distance from the one before, and its places, each as its distance likewise. */
export type PlacesRow = readonly [pageDelta: number, places: readonly number[], metaPlaces: []]
export type WordRow = readonly [word: string, pages: readonly PlacesRow[], variants: []]
