import type { Problem, Rule, Severity } from '#domain/gate/issue.ts'
import type { IdentityKind } from '#domain/privacy/identity-hit.ts'
import { identityNames } from './identity-names.ts'

/** What is found in a file that no check of the gate reads, because nothing publishes it. */
export const identityRule: Rule = {
  code: 'I000',
  severity: 'error',
  title: '要提交的文件里有个人信息',
  why: '文件一旦提交，就永远留在仓库的历史里，删掉也还能查到。',
}

/** One thing that gives somebody away, as the gate says it. */
export function toIdentityProblem(file: string, hit: Hit): Problem {
  return {
    place: { file, line: hit.line },
    what: `${hit.place}有${identityNames[hit.kind]} ${hit.masked}`,
    mend: '删去或者遮盖以后再提交；不公开的原始材料不要放进仓库',
    severity: hit.severity,
  }
}

interface Hit {
  readonly kind: IdentityKind
  readonly severity: Severity
  readonly place: string
  readonly line: number
  readonly masked: string
}
