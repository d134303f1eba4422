import { runGit } from './repository-fs.ts'

export interface ChangedFile {
  /** Path from the root of the content. */
  readonly path: string
  /** What it held before; undefined for what was not there. */
  readonly oldBlob: string | undefined
}

/** What below `content/` and `data/` the working tree holds otherwise than a commit does. */
export function listChangedFiles(folder: string, base: string): ChangedFiles {
  const args = ['--raw', '-z', '--no-abbrev', '--no-renames', '--relative', base]
  const diff = runGit(folder, ['diff', ...args, '--', 'content', 'data'])?.toString() ?? ''
  const others = ['ls-files', '--others', '--exclude-standard', '-z', '--', 'content', 'data']
  return {
    files: parseRawDiff(diff),
    untracked: (runGit(folder, others)?.toString() ?? '').split('\0').filter((path) => path !== ''),
  }
}

/** `:100644 100644 <old> <new> M`, then the path; a zero byte ends each. */
export function parseRawDiff(diff: string): ChangedFile[] {
  const fields = diff.split('\0')
  return fields.flatMap((field, index) => {
    if (!field.startsWith(':')) return []
    const oldBlob = field.split(' ')[2] ?? ''
    const path = fields[index + 1] ?? ''
    return [{ path, oldBlob: /^0+$/.test(oldBlob) ? undefined : oldBlob }]
  })
}

export interface ChangedFiles {
  readonly files: readonly ChangedFile[]
  readonly untracked: readonly string[]
}
