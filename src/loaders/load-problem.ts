import type { Problem, Rule } from '#domain/gate/issue.ts'

/** A problem together with the rule it breaks, as the loaders report them. */
export interface LoadProblem extends Problem {
  readonly rule: Rule
}
