import type { Corpus, SourceComment } from '#domain/corpus.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import { toTextContext } from './corpus-context.ts'
import { attachmentIdentities } from './attachment-identities.ts'
import { findIdentities } from './find-identities.ts'
import { findTableIdentities } from './find-table-identities.ts'
import type { PlacedIdentity } from './placed-identity.ts'
import type { TextContext } from './text-context.ts'

/** Everything in a corpus that gives somebody away; worked out once for all checks that ask. */
export function findCorpusIdentities(corpus: Corpus, now: string): readonly PlacedIdentity[] {
  const kept = known.get(corpus)
  if (kept?.now === now) return kept.found
  const found = [...listIdentities(corpus, toTextContext(corpus, now))]
  known.set(corpus, { now, found })
  return found
}

// A corpus is never changed after it was read.
const known = new WeakMap<Corpus, { now: string; found: readonly PlacedIdentity[] }>()

function* listIdentities(corpus: Corpus, context: TextContext): Generator<PlacedIdentity> {
  for (const entry of listEntries(corpus)) {
    yield* inBody(entry, context)
    yield* inFields(entry.file, entry.data, [], context)
    yield* inComments(entry, context)
  }
  if (corpus.site !== undefined) {
    yield* inFields(corpus.site.file, corpus.site.data, [], context)
    yield* inComments(corpus.site, context)
  }
  yield* inRows(corpus, context)
  yield* inTables(corpus, context)
  yield* inFileNames(corpus, context)
  yield* attachmentIdentities(corpus, context)
}

function* inBody(
  { file, body, bodyLine }: { file: string; body: string; bodyLine: number },
  context: TextContext,
): Generator<PlacedIdentity> {
  let line = bodyLine
  let lineStart = 0
  for (const hit of findIdentities(body, context)) {
    for (let at = body.indexOf('\n', lineStart); at !== -1 && at < hit.start;) {
      line += 1
      lineStart = at + 1
      at = body.indexOf('\n', lineStart)
    }
    yield { hit, place: { file, line, column: hit.start - lineStart + 1 } }
  }
}

function* inComments(
  { file, comments = [] }: { file: string; comments?: readonly SourceComment[] },
  context: TextContext,
): Generator<PlacedIdentity> {
  for (const { line, text } of comments) {
    for (const hit of findIdentities(text, context)) {
      const nth = text.slice(0, hit.start).split('\n').length - 1
      yield { hit, place: { file, line: line + nth }, where: '注释' }
    }
  }
}

function* inFields(
  file: string,
  value: unknown,
  path: readonly PropertyKey[],
  context: TextContext,
): Generator<PlacedIdentity> {
  if (typeof value === 'string' || typeof value === 'number') {
    for (const hit of findIdentities(withLabel(path, String(value)), context)) {
      yield { hit, place: { file, path } }
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      yield* inFields(file, inner, [...path, Array.isArray(value) ? Number(key) : key], context)
    }
  }
}

/** What a field is called is known; an index number is no phone. */
function withLabel(path: readonly PropertyKey[], text: string): string {
  const label = codeFields.get(String(path.at(-1)))
  return label === undefined ? text : `${label}：${text}`
}

/** A digest, and the name of a file that is looked at by its own name. */
const neverPersonal: ReadonlySet<string> = new Set(['digest', 'file'])

const codeFields = new Map([
  ['indexNo', '索引号'],
  ['siteCode', '网站标识码'],
  ['police', '公网安备'],
  ['icp', 'ICP备'],
  ['documentNo', '文号'],
  ['division', '区划代码'],
])

function* inRows(corpus: Corpus, context: TextContext): Generator<PlacedIdentity> {
  const { units, catalogue, laws, findings, topics, synonyms, reviews } = corpus
  for (const { file, line, data } of [
    ...units,
    ...catalogue,
    ...laws,
    ...findings,
    ...topics,
    ...synonyms,
    ...reviews,
  ]) {
    for (const [column, value] of Object.entries(data)) {
      if (neverPersonal.has(column)) continue
      const text = Array.isArray(value) ? value.join('；') : String(value)
      for (const hit of findIdentities(withLabel([column], text), context)) {
        yield { hit, place: { file, line, column } }
      }
    }
  }
}

function* inTables({ tables }: Corpus, context: TextContext): Generator<PlacedIdentity> {
  for (const { file, columns, rows } of tables.values()) {
    const cells = rows.map((row) => columns.map((column) => row.cells[column] ?? ''))
    for (const { row, column, ...hit } of findTableIdentities([columns, ...cells], context)) {
      const line = row === 0 ? 1 : (rows[row - 1]?.line ?? 1)
      yield { hit, place: { file, line, column: columns[column] ?? column + 1 } }
    }
  }
}

function* inFileNames({ files }: Corpus, context: TextContext): Generator<PlacedIdentity> {
  for (const file of files) {
    for (const hit of findIdentities(file.slice(file.lastIndexOf('/') + 1), context)) {
      yield { hit, place: { file, line: 1 }, where: '文件名' }
    }
  }
}
