import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AttachmentPart } from '#domain/attachments/attachment-part.ts'
import type { Corpus, Row } from '#domain/corpus.ts'
import { createTakedownMatcher, toKeyName } from '#domain/takedown/takedown-digests.ts'
import type { TakedownMatcher } from '#domain/takedown/takedown-digests.ts'
import type { ReturnedContent, TakedownState } from '#domain/takedown/takedown-state.ts'
import { decodeText } from '#loaders/decode-text.ts'
import { runGit } from '#loaders/git/repository-fs.ts'
import { takedownFile } from '#loaders/record-kinds.ts'
import type { Takedown } from '#schemas/takedown.ts'
import { findTakedownKey, toKeyedDigest } from './takedown-key-fs.ts'

/** Compares the content with what was taken down; undefined where nothing ever was. */
export function readTakedowns(
  records: readonly Row<Takedown>[],
  corpus: Pick<Corpus, 'files' | 'attachmentParts' | 'history'>,
  root: string,
): TakedownState | undefined {
  const { files, attachmentParts, history } = corpus
  if (records.length === 0) return undefined
  const key = findTakedownKey(root)
  const { file } = takedownFile
  if (key === undefined)
    return { file, unchecked: records.length, removed: new Set(), returned: [] }
  const keyed = toKeyedDigest(key)
  const name = toKeyName(keyed)
  const known = records.map(({ data }) => data).filter((record) => record.key === name)
  const matcher = createTakedownMatcher(known, keyed)
  return {
    file,
    unchecked: records.length - known.length,
    removed: findRemoved(history, root, matcher),
    returned: files
      .filter((path) => path !== file)
      .flatMap((path) =>
        findReturned(path, readFileSync(join(root, path)), attachmentParts, matcher),
      ),
  }
}

/** Asks git for what is gone: a file that was taken down is known by what it held. */
function findRemoved(
  history: Corpus['history'],
  root: string,
  matcher: TakedownMatcher,
): ReadonlySet<string> {
  if (history?.kind !== 'compared') return new Set()
  const gone = history.changes.filter(({ present }) => present === 'gone')
  const paths = new Set(gone.flatMap(({ past }) => [past.file, ...past.files]))
  return new Set(
    [...paths].filter((path) => {
      const bytes = runGit(root, ['show', `${history.since}:./${path}`])
      return bytes !== undefined && matcher.findFile(bytes, decodeText(bytes).text) !== undefined
    }),
  )
}

function findReturned(
  path: string,
  bytes: Buffer,
  attachmentParts: Corpus['attachmentParts'],
  matcher: TakedownMatcher,
): ReturnedContent[] {
  const parts = attachmentParts.get(path.slice('data/'.length)) ?? []
  const isText = /\.(?:mdx?|csv|ya?ml|txt)$/i.test(path)
  const text = isText ? decodeText(bytes).text : parts.map(toText).join('\n')
  const file = matcher.findFile(bytes, text)
  if (file !== undefined) return [{ file: path, line: 1, place: 'file', takenDownOn: file.on }]
  const inName = matcher.findText(path.slice(path.lastIndexOf('/') + 1))
  const found = matcher.findText(text)
  const lines = new Map(found.map(({ start, record }) => [lineAt(text, start), record]))
  return [
    ...inName.slice(0, 1).map(({ record }) => ({
      file: path,
      line: 1,
      place: 'name' as const,
      takenDownOn: record.on,
    })),
    ...[...lines].map(([line, record]) => ({
      file: path,
      line: isText ? line : 1,
      place: isText ? ('text' as const) : ('attachment' as const),
      takenDownOn: record.on,
    })),
  ]
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** All that one part of an attachment says. */
export function toText({ content }: AttachmentPart): string {
  return content.kind === 'text'
    ? content.text
    : content.rows.map((row) => row.join(' ')).join('\n')
}
