import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A repository of its own in a folder for temporary files, gone when it is disposed of. */
export function createRepository(): TestRepository {
  const folder = mkdtempSync(join(tmpdir(), 'git-test-'))
  const git = (...args: string[]) =>
    execFileSync('git', [...identity, ...args], { cwd: folder, env: cleanEnvironment }).toString()
  git('init', '--quiet', '--initial-branch=main')
  const write: TestRepository['write'] = (files) => {
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      if (content === null) rmSync(join(folder, file))
      else writeFileSync(join(folder, file), content)
    }
  }
  return {
    folder,
    git,
    write,
    commit: (files, { at = '2026-11-02 09:00', message = 'change' } = {}) => {
      write(files)
      git('add', '--all')
      const date = `${at.replace(' ', 'T')}:00+08:00`
      execFileSync('git', [...identity, 'commit', '--quiet', '--allow-empty', '-m', message], {
        cwd: folder,
        env: { ...cleanEnvironment, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
      })
      return git('rev-parse', 'HEAD').trim()
    },
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

const identity = ['-c', 'user.name=test', '-c', 'user.email=test@localhost']
const cleanEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')),
)

export interface TestRepository extends Disposable {
  readonly folder: string
  readonly git: (...args: string[]) => string
  /** Writes files, or removes those that are null. */
  readonly write: (files: Files) => void
  /** Writes files and commits all; gives the id of the commit. */
  readonly commit: (files: Files, options?: CommitOptions) => string
}

type Files = Readonly<Record<string, string | Uint8Array | null>>

interface CommitOptions {
  /** `YYYY-MM-DD HH:MM` in Shanghai. */
  readonly at?: string
  readonly message?: string
}
