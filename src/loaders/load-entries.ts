import type { z } from 'zod'
import type { Entry, EntryKind } from '#domain/corpus.ts'
import { shapeRules } from '#domain/gate/shape-rules.ts'
import type { LoadProblem } from './load-problem.ts'
import { readEntry, toEntryId } from './read-entry.ts'
import type { EntryKindFiles } from './record-kinds.ts'
import type { Root } from './root-fs.ts'
import { readSource } from './source.ts'

export interface LoadedEntries<T> {
  readonly records: readonly Entry<T>[]
  readonly ids: ReadonlySet<string>
  readonly problems: readonly LoadProblem[]
}

/** Reads all Markdown files of one kind, in the order of their paths. */
export function loadEntries<T extends z.ZodObject>(
  kind: EntryKind,
  kindFiles: EntryKindFiles & { readonly schema: T },
  root: Root,
): LoadedEntries<z.output<T>> {
  const files = root.files.filter((file) => isEntryFile(kindFiles.folder, file))
  const reads = files.map((file) => {
    const { text, problems } = readSource(root, file)
    if (text === undefined) return { entry: undefined, problems }
    const read = readEntry(kind, kindFiles, file, text)
    return { entry: read.entry, problems: [...problems, ...read.problems] }
  })
  return {
    records: reads.flatMap(({ entry }) => entry ?? []),
    ids: new Set(files.map(toEntryId)),
    problems: [...reads.flatMap((read) => read.problems), ...findDuplicates(files)],
  }
}

function isEntryFile(folder: string, file: string): boolean {
  return file.startsWith(`${folder}/`) && /\.mdx?$/.test(file)
}

function findDuplicates(files: readonly string[]): LoadProblem[] {
  const first = new Map<string, string>()
  return files.flatMap((file) => {
    const id = toEntryId(file)
    const earlier = first.get(id)
    first.set(id, earlier ?? file)
    if (earlier === undefined) return []
    return [
      {
        rule: shapeRules.duplicateId,
        place: { file, line: 1 },
        what: `编号“${id}”已经被 ${earlier} 用了`,
        mend: '换一个文件名',
      },
    ]
  })
}
