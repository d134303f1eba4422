import type { Corpus, Entry, Table } from '#domain/corpus.ts'
import { blocksOf } from '#domain/prose/body.ts'
import { toTable } from '#domain/prose/body-tables.ts'
import { listEntries } from './list-entries.ts'

/** Every table that a reader sees, rankings left out: the files of affairs and those written in bodies. */
export function* listPublishedTables(corpus: Corpus): Generator<PublishedTable> {
  const owners = new Map<string, Entry<unknown>>(
    corpus.affairs.flatMap((entry) =>
      entry.data.tables.map(({ data }) => [`data/affairs/${data}`, entry]),
    ),
  )
  for (const [file, table] of corpus.tables) {
    if (file.startsWith('data/affairs/')) yield { table, entry: owners.get(file) }
  }
  for (const entry of listEntries(corpus)) {
    for (const block of blocksOf(entry)) {
      const table = toTable(entry, block)
      if (table !== undefined) yield { table, entry }
    }
  }
}

export interface PublishedTable {
  readonly table: Table
  /** The entry that shows it. */
  readonly entry: Entry<unknown> | undefined
}
