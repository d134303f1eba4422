import type { Issue, Severity } from './issue.ts'

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/**
 * Issues as GitHub workflow commands, so that each shows at its line of the commit.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function formatGithubAnnotations(issues: readonly Issue[]): string {
  return issues.map(toCommand).join('\n')
}

function toCommand(issue: Issue): string {
  const column = typeof issue.column === 'number' ? `,col=${issue.column}` : ''
  const place = `file=${escapeProperty(issue.file)},line=${issue.line}${column}`
  const message = escapeData(`${issue.message} 怎么改：${issue.hint}`)
  return `::${commands[issue.severity]} ${place},title=${escapeProperty(issue.code)}::${message}`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
