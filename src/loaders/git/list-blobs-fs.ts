import { runGit } from './repository-fs.ts'

export interface Blob {
  readonly id: string
  /** One of the paths under which it ever lay, from the root of the content. */
  readonly path: string
  readonly bytes: number
}

/**
 * Every version of every file below `content/`, `data/` and `public/` that any branch, tag, stash or
 * remote leads to, deleted ones too. Without `--full-history` git leaves out side branches whose
 * changes were undone before they were merged.
 */
export function listBlobs(folder: string, prefix: string): Blob[] {
  const args = ['rev-list', '--objects', '--all', '--full-history', '--', ...published]
  const objects = runGit(folder, args)
  const format = '--batch-check=%(objecttype) %(objectname) %(objectsize) %(rest)'
  const sizes = runGit(folder, ['cat-file', format], { input: objects ?? '' })?.toString() ?? ''
  return sizes.split('\n').flatMap((line) => {
    const match = /^blob ([0-9a-f]+) (\d+) (.+)$/.exec(line)
    const [, id = '', bytes = '', path = ''] = match ?? []
    return match === null || !path.startsWith(prefix)
      ? []
      : [{ id, path: path.slice(prefix.length), bytes: Number(bytes) }]
  })
}

export const published = ['content', 'data', 'public'] as const
