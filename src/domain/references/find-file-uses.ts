import type { Corpus, Entry } from '#domain/corpus.ts'
import type { Place } from '#domain/gate/issue.ts'

/** Every place where an entry names a file below `data/`, or has one by its period. */
export function findFileUses(corpus: Corpus): FileUse[] {
  return [
    ...corpus.affairs.flatMap((entry) =>
      entry.data.tables.map(({ data }, index) =>
        createUse(entry, ['tables', index, 'data'], 'data/affairs/', data),
      ),
    ),
    ...findAttachmentUses(corpus),
    ...corpus.rankings.flatMap((entry) =>
      entry.data.periods.map(({ period }, index) =>
        createUse(
          entry,
          ['periods', index, 'period'],
          `data/rankings/${entry.id}/`,
          `${period}.csv`,
        ),
      ),
    ),
  ]
}

/** Every place where an entry names a file as an attachment. */
export function findAttachmentUses(corpus: Corpus): FileUse[] {
  return [...corpus.affairs, ...corpus.policies, ...corpus.summaries].flatMap((entry) =>
    entry.data.attachments.map(({ file }, index) =>
      createUse(entry, ['attachments', index, 'file'], 'data/', file),
    ),
  )
}

function createUse(
  { file }: Entry<unknown>,
  path: readonly PropertyKey[],
  folder: string,
  written: string,
): FileUse {
  const target = isPlainPath(written) ? folder + written : undefined
  return { place: { file, path }, folder, written, target }
}

/** A path that can only lead below its folder, and reads the same on every system. */
function isPlainPath(path: string): boolean {
  return path
    .split('/')
    .every((part) => part !== '' && part !== '.' && part !== '..' && !/[\\:\p{Cc}]/u.test(part))
}

export interface FileUse {
  readonly place: Place
  /** The folder that the written path starts from. */
  readonly folder: string
  readonly written: string
  /** Path from the root; undefined when the written path could leave its folder. */
  readonly target: string | undefined
}
