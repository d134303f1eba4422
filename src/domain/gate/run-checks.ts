import type { Corpus } from '#domain/corpus.ts'
import type { Check, CheckContext } from './check.ts'
import type { Issue, Place, Problem, Rule } from './issue.ts'

/** Finds the line and column of a field in a file's YAML. */
export type Locate = (file: string, path: readonly PropertyKey[]) => Position

export interface Position {
  readonly line: number
  readonly column: number
}

/** Runs every check over the corpus and reports all problems at once. */
export function runChecks(
  checks: readonly Check[],
  corpus: Corpus,
  context: CheckContext,
  locate: Locate,
): Issue[] {
  return checks.flatMap((check) =>
    [...check.find(corpus, context)].map((problem) => toIssue(check, problem, locate)),
  )
}

/** Gives a problem its code, its place in the file, and its full message. */
export function toIssue(rule: Rule, problem: Problem, locate: Locate): Issue {
  return {
    code: rule.code,
    severity: problem.severity ?? rule.severity,
    file: problem.place.file,
    ...toPosition(problem.place, locate),
    message: `${problem.what}。${rule.why}`,
    hint: problem.mend,
    ...(problem.subject === undefined ? {} : { subject: problem.subject }),
  }
}

/** Orders issues as a clerk works through them: file by file, top to bottom. */
export function sortIssues(issues: readonly Issue[]): Issue[] {
  return [...issues].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      compareColumns(a.column, b.column) ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  )
}

function toPosition(place: Place, locate: Locate): Pick<Issue, 'line' | 'column'> {
  if ('path' in place) return locate(place.file, place.path)
  return { line: place.line, column: place.column ?? 1 }
}

function compareColumns(a: Issue['column'], b: Issue['column']): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return compareText(String(a), String(b))
}

// Code-unit order: the same on every machine, whatever its locale.
function compareText(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
