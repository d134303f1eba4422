import type { RecordStamp } from '#domain/search/records/record-stamp.ts'
import type { SearchKind } from '#domain/search/records/search-record.ts'

/** The file of one result, as JSON. Its later blocks lie beside it as `<no>.1.txt`, `<no>.2.txt` …. */
export interface SearchEntry {
  readonly kind: SearchKind
  readonly path: string
  readonly title: string
  readonly unitName?: string | undefined
  /** The day of publication. */
  readonly day?: string | undefined
  readonly docNumber?: string | undefined
  readonly stamp?: RecordStamp | undefined
  /** The offset in the first block at which the text begins to say something, if not at once. */
  readonly lead?: number | undefined
  /** In the order of the text; the first begins at 0. */
  readonly sections: readonly EntrySection[]
  /** The first block of the text. */
  readonly text: string
}

export interface EntrySection {
  readonly heading?: string | undefined
  /** As seen from the page of the entry: nothing for its beginning, `#id`, or the path of another page. */
  readonly path: string
  /** The symbol of the text with which it begins. */
  readonly from: number
}
