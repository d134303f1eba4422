import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntryKind } from '#domain/corpus.ts'
import { toShanghaiInstant } from '#domain/days/day.ts'
import type { Change, ComparedHistory } from '#domain/history/history.ts'
import { type Publication, toPublications } from '#domain/history/publication.ts'
import { parseCsv } from '#loaders/csv.ts'
import { decodeText } from '#loaders/decode-text.ts'
import { splitFrontMatter, yamlFirstLine } from '#loaders/front-matter.ts'
import { toEntryId } from '#loaders/read-entry.ts'
import { entryKinds } from '#loaders/record-kinds.ts'
import { parseYaml } from '#loaders/yaml.ts'
import { listChangedFiles, type ChangedFile } from './changed-files-fs.ts'
import { readObjects } from './read-objects-fs.ts'
import { type Repository, runGit } from './repository-fs.ts'

/** Reads what of the content differs from a commit, old and new. */
export async function readChanges(
  { folder }: Repository,
  base: string,
  now: string,
): Promise<Pick<ComparedHistory, 'changes' | 'changedFiles' | 'arrivals'>> {
  const { files, untracked } = listChangedFiles(folder, base)
  const old = await readOld(folder, files)
  const added = files.filter(({ oldBlob }) => oldBlob === undefined).map(({ path }) => path)
  return {
    changes: toChanges(folder, files, old, [...added, ...untracked]),
    changedFiles: new Map(files.flatMap((file) => toDataChange(folder, file, old))),
    arrivals: readArrivals(folder, base, [...added, ...untracked].filter(isEntry), now),
  }
}

async function readOld(folder: string, files: readonly ChangedFile[]): Promise<OldTexts> {
  const wanted = files.filter(({ path, oldBlob }) => oldBlob !== undefined && isText(path))
  const old = new Map<string, string>()
  for await (const { id, bytes } of readObjects(
    folder,
    wanted.flatMap((file) => file.oldBlob ?? []),
  )) {
    old.set(id, decodeText(bytes).text)
  }
  return old
}

function toChanges(
  folder: string,
  files: readonly ChangedFile[],
  old: OldTexts,
  added: readonly string[],
): Change[] {
  // An entry that moved to the folder of another year is the same entry.
  const moved = new Map(added.map((path) => [toKey(path), path]))
  return files
    .filter(({ path }) => isEntry(path))
    .flatMap(({ path, oldBlob }) => {
      const past = listPublications(path, old.get(oldBlob ?? ''))
      const file = [path, moved.get(toKey(path))].find(
        (name) => name !== undefined && tryRead(folder, name) !== undefined,
      )
      const present = file === undefined ? [] : listPublications(file, tryRead(folder, file)?.text)
      return (past ?? []).map((publication) => ({
        past: publication,
        present:
          present === undefined
            ? ('unreadable' as const)
            : (present.find(({ key }) => key === publication.key) ?? ('gone' as const)),
      }))
    })
}

/** The publications of a Markdown file; undefined when its front matter cannot be read. */
function listPublications(file: string, text: string | undefined): Publication[] | undefined {
  const kind = findKind(file)
  if (kind === undefined || text === undefined) return undefined
  const { yaml, body } = splitFrontMatter(text)
  if (yaml === undefined) return undefined
  const { data, faults } = parseYaml(yaml, yamlFirstLine)
  if (faults.length > 0) return undefined
  return toPublications({ kind, id: toEntryId(file), file, data, body })
}

function toDataChange(
  folder: string,
  { path, oldBlob }: ChangedFile,
  old: OldTexts,
): [string, 'changed' | 'removed'][] {
  if (!path.startsWith('data/') || oldBlob === undefined) return []
  const present = tryRead(folder, path)
  if (present === undefined) return [[path, 'removed']]
  const past = old.get(oldBlob)
  return past !== undefined && isSameTable(past, present.text) ? [] : [[path, 'changed']]
}

/** Line ends, quotes and blank lines of a CSV file say nothing. */
function isSameTable(past: string, present: string): boolean {
  const cells = (text: string) => {
    const { columns, rows } = parseCsv('', text).table
    return JSON.stringify([columns, rows.map((row) => row.cells)])
  }
  return cells(past) === cells(present)
}

/** When each file entered the repository; now, where it has not yet. */
function readArrivals(
  folder: string,
  base: string,
  files: readonly string[],
  now: string,
): ReadonlyMap<string, string> {
  const arrivals = new Map(files.map((file) => [file, now]))
  if (files.length === 0) return arrivals
  const args = [
    '--diff-filter=A',
    '--no-renames',
    '--relative',
    '--name-only',
    '-z',
    '--format=%x01%ct',
  ]
  const log = runGit(folder, ['log', '-m', ...args, `${base}..HEAD`, '--', 'content'])
  for (const commit of log?.toString().split('\u0001') ?? []) {
    const [seconds = '', ...names] = commit.split(/[\n\0]+/)
    const instant = toShanghaiInstant(new Date(Number(seconds) * 1000))
    // The log begins with the latest commit; the earliest one stays.
    for (const name of names) if (arrivals.has(name)) arrivals.set(name, instant)
  }
  return arrivals
}

function tryRead(folder: string, file: string): { text: string } | undefined {
  try {
    return decodeText(readFileSync(join(folder, file)))
  } catch {
    return undefined
  }
}

function toKey(path: string): string {
  return `${findKind(path) ?? ''}/${toEntryId(path)}`
}

function findKind(path: string): EntryKind | undefined {
  return Object.entries(entryKinds).find(([, { folder }]) => path.startsWith(`${folder}/`))?.[0] as
    EntryKind | undefined
}

function isEntry(path: string): boolean {
  return /\.mdx?$/.test(path) && findKind(path) !== undefined
}

function isText(path: string): boolean {
  return isEntry(path) || path.endsWith('.csv')
}

/** By blob. */
type OldTexts = ReadonlyMap<string, string>
