import type { Context } from '#domain/new-entry/context.ts'
import type { Step } from '#domain/new-entry/dialogue/question.ts'
import { getIssuers, issuerKeys } from '#domain/new-entry/issuers.ts'
import { createUnitStep } from './common-steps.ts'

/** Who issues: one unit, and those that join it. */
export function createIssuerSteps(context: Context): Step[] {
  const [first, ...joining] = issuerKeys
  return [
    createUnitStep(context, first),
    ...joining.map((key) => createJointIssuerStep(context, key)),
  ]
}

/** Asked as long as the one before was named. */
function createJointIssuerStep(context: Context, key: string): Step {
  const step = createUnitStep(context, key)
  const before = `issuers.${Number(key.slice('issuers.'.length)) - 1}`
  return {
    key,
    toQuestion: (answers) => {
      const question = answers.has(before) ? step.toQuestion(answers) : undefined
      if (question === undefined) return undefined
      const named = getIssuers(answers)
      return {
        ...question,
        isOptional: true,
        choices: (question.choices ?? []).filter(({ value }) => !named.includes(value)),
        note: '联合发文的，再填一个；没有了直接回车。',
      }
    },
  }
}
