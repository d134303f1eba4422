import type { Corpus } from '#domain/corpus.ts'
import { toPagePath } from '#domain/paths.ts'
import { toBodyLines } from './body-text.ts'
import { toText } from './field-lines.ts'
import type { SearchRecord } from './search-record.ts'

export function toPageRecord(entry: Corpus['pages'][number]): SearchRecord {
  const { id, data } = entry
  return {
    kind: 'pages',
    path: toPagePath(id),
    title: data.title,
    publishedAt: data.updatedOn,
    names: [],
    text: toText([data.description, ...toBodyLines(entry)]),
    filters: { unit: [], year: [], topic: [] },
  }
}
