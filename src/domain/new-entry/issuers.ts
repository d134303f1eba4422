import type { Answers } from './dialogue/question.ts'

/** The keys under which the issuers stand: the first leads, the others have joined. */
export const issuerKeys = ['issuers.0', 'issuers.1', 'issuers.2', 'issuers.3'] as const

export function getIssuers(answers: Answers): string[] {
  return issuerKeys.flatMap((key) => answers.get(key) ?? [])
}
