import type { Issue } from './issue.ts'

/**
 * What must not enter history even for a day: somebody's data, hidden content, programs, and files that
 * nobody can read. The rest may still be mended in a later commit, and the whole gate judges it then.
 */
const concerns = /^(?:I\d{3}|C\d{3}|G007|R01[2-8]|R02[05]|S00[1-8])$/

/** The issues of a commit: those that concern history, in a file that the commit changes. */
export function toStagedIssues(issues: readonly Issue[], changed: readonly string[]): Issue[] {
  const files = new Set(changed)
  const names = changed.map((path) => path.slice(path.lastIndexOf('/') + 1))
  return issues.filter(({ code, file, message }) => {
    if (!concerns.test(code)) return false
    // A fault of an attachment is reported where an entry names it, which may be an older one.
    return files.has(file) || names.some((name) => message.includes(name))
  })
}

/** What the clerk whose commit is refused can do. */
export function formatWayOut(issues: readonly Issue[]): string {
  const files = [...new Set(issues.filter(isError).map(({ file }) => file))]
  return [
    '没有提交：上面的错误一旦进入 git 的历史，删掉文件也还能查到。',
    '怎么办：',
    '  1. 照“怎么改”改好，保存，再 git add 一次，重新提交。',
    '  2. 暂时改不了的，先从这次提交里拿出来，文件还在，只是不提交：',
    ...files.map((file) => `       git restore --staged -- ${quote(file)}`),
    '  3. 核对过确实可以公开的，照提示登记审核。',
  ].join('\n')
}

function isError({ severity }: Issue): boolean {
  return severity === 'error'
}

function quote(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `"${path}"`
}
