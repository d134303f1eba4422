import { askGit, type Repository, runGit } from '#loaders/git/repository-fs.ts'
import type { Place } from './place.ts'

export interface RemoteFindings {
  readonly places: readonly Place[]
  /** What was looked at, in the clerk's words. */
  readonly looked: readonly string[]
  /** What could not be looked at, and may hold it. */
  readonly unchecked: readonly string[]
}

/**
 * Branches and tags of other repositories that lead to commits which this one has not: once the past was
 * rewritten here, they hold the old one.
 */
export function findInRemotes({ folder }: Repository): RemoteFindings {
  const remotes = (askGit(folder, ['remote']) ?? '').split('\n').filter((name) => name !== '')
  const found = remotes.map((remote) => findInRemote(folder, remote))
  return {
    places: found.flatMap(({ places }) => places),
    looked: found.flatMap(({ looked }) => looked),
    unchecked: found.flatMap(({ unchecked }) => unchecked),
  }
}

function findInRemote(folder: string, remote: string): RemoteFindings {
  // Nobody may be there to type a password.
  const env = { GIT_TERMINAL_PROMPT: '0' }
  const answer = runGit(folder, ['ls-remote', remote], { env, timeoutMs: maxWaitMs })
  if (answer === undefined) {
    return { places: [], looked: [], unchecked: [`远端 ${remote} 连不上，没有查`] }
  }
  const refs = answer
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split('\t'))
  const unknown = refs.filter(
    ([id = '', name = '']) => name !== 'HEAD' && !name.endsWith('^{}') && !isKnown(folder, id),
  )
  const isOwn = ([, name = '']: readonly string[]) => /^refs\/(?:heads|tags)\//.test(name)
  const requests = unknown.filter((ref) => !isOwn(ref)).length
  return {
    places: unknown.filter(isOwn).map(([, name = '']) => ({
      area: 'remote',
      name: `${remote} ${name.replace(/^refs\/heads\//, '').replace(/^refs\/tags\//, '标签 ')}`,
      detail: '指向这里没有的提交：清除以前的，或者别人后来推送的',
    })),
    looked: [
      `远端 ${remote}：分支和标签都指向这里有的提交${requests > 0 ? `；合并请求有 ${requests} 个指向别的提交，只有平台能清除` : ''}`,
    ].filter(() => !unknown.some(isOwn)),
    unchecked: [],
  }
}

function isKnown(folder: string, id: string): boolean {
  return runGit(folder, ['cat-file', '-e', id]) !== undefined
}

const maxWaitMs = 20_000
