import type { Corpus, Entry, Row } from '#domain/corpus.ts'
import type { Place } from '#domain/gate/issue.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { isOfficial, ownBlocksOf, placeIn } from './body.ts'

/** Every text that someone typed: the paragraphs of bodies, the fields above them, the cells of tables. */
export function* textsOf(corpus: Corpus): Generator<Text> {
  for (const entry of listEntries(corpus)) {
    yield* bodyTexts(entry)
    yield* fieldTexts(entry)
  }
  for (const rows of [
    corpus.units,
    corpus.catalogue,
    corpus.laws,
    corpus.findings,
    corpus.topics,
    corpus.synonyms,
  ]) {
    for (const row of rows) yield* rowTexts(row)
  }
  for (const table of corpus.tables.values()) {
    for (const column of table.columns) {
      yield { text: column, placeAt: () => ({ file: table.file, line: 1, column }) }
    }
    for (const { line, cells } of table.rows) {
      for (const [column, text] of Object.entries(cells)) {
        if (text !== '') yield { text, placeAt: () => ({ file: table.file, line, column }) }
      }
    }
  }
}

/** The paragraphs of one body. */
export function* bodyTexts(entry: Entry<unknown>): Generator<Text> {
  for (const block of ownBlocksOf(entry)) {
    yield { text: block.text, placeAt: (offset) => placeIn(entry, block, offset) }
  }
}

function* fieldTexts(entry: Entry<unknown>): Generator<Text> {
  const { file, data } = entry
  const skipped = isOfficial(entry) ? sourceFields : correctionFields
  for (const { path, text } of stringsIn(data, [], skipped)) {
    yield { text, placeAt: () => ({ file, path }) }
  }
}

function* rowTexts({ file, line, data }: Row<object>): Generator<Text> {
  for (const { path, text } of stringsIn(data, [], new Set())) {
    yield { text, placeAt: () => ({ file, line, column: String(path[0]) }) }
  }
}

function* stringsIn(
  value: unknown,
  path: readonly PropertyKey[],
  skipped: ReadonlySet<string>,
): Generator<FieldText> {
  if (typeof value === 'string') {
    yield { path, text: value }
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* stringsIn(inner, [...path, index], skipped)
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (!skipped.has(key)) yield* stringsIn(inner, [...path, key], skipped)
    }
  }
}

/** Fields that tell what was wrong before a correction, quoted as it was. */
const correctionFields = new Set(['revisions', 'corrections'])

/** In official content also those that tell what is wrong with the source. */
const sourceFields = new Set([
  ...correctionFields,
  'inconsistencies',
  'source',
  'asPublished',
  'note',
])

/** A stretch of text in one place; characters that are not prose are masked. */
export interface Text {
  readonly text: string
  /** Where the character at this offset stands. */
  readonly placeAt: (offset: number) => Place
}

interface FieldText {
  readonly path: readonly PropertyKey[]
  readonly text: string
}
