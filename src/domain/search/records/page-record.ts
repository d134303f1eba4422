import type { Corpus } from '#domain/corpus.ts'
import { toPagePath } from '#domain/paths.ts'
import { toBodyParts } from './body-parts.ts'
import { toSections } from './record-parts.ts'
import type { SearchRecord } from './search-record.ts'

/** A page about the portal. It is changed in place, so it has no day of publication. */
export function toPageRecord(entry: Corpus['pages'][number]): SearchRecord {
  const { id, data } = entry
  const path = toPagePath(id)
  return {
    kind: 'pages',
    path,
    title: data.title,
    names: [],
    sections: toSections(path, [{ lines: [data.description] }, ...toBodyParts(entry)]),
    filters: { unit: [], year: [], topic: [], validity: [], period: [] },
  }
}
