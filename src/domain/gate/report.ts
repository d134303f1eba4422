import type { Issue, Severity } from './issue.ts'

export const severityNames: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '警告',
  info: '提示',
}

/** The report for a clerk: issues grouped by file, one line each where it fits, counts at the end. */
export function formatReport(issues: readonly Issue[]): string {
  const files = Map.groupBy(issues, ({ file }) => file)
  const groups = [...files].map(([file, found]) => [file, ...found.map(formatIssue)].join('\n'))
  return [...groups, formatCounts(issues)].join('\n\n')
}

/** How many issues of each severity, in one sentence. */
export function formatCounts(issues: readonly Issue[]): string {
  const counts = Object.entries(severityNames).map(
    ([severity, name]) => `${name} ${issues.filter((issue) => issue.severity === severity).length}`,
  )
  const files = new Set(issues.map(({ file }) => file)).size
  const verdict = issues.some(({ severity }) => severity === 'error') ? '不能发布' : '可以发布'
  return `${verdict}：${counts.join('，')}（${files} 个文件）`
}

function formatIssue(issue: Issue): string {
  const place =
    typeof issue.column === 'number'
      ? `${issue.line}:${issue.column}`
      : `第${issue.line}行“${issue.column}”列`
  return `  ${place}  ${severityNames[issue.severity]} ${issue.code}  ${issue.message}\n      怎么改：${issue.hint}`
}
