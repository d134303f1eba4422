import type { Answers, Question, Step } from '#domain/new-entry/dialogue/question.ts'
import { isPublicity } from '#domain/new-entry/publicity.ts'

/** A step that is taken only where objections are asked for. */
export function whenPublic(key: string, toQuestion: (answers: Answers) => Question): Step {
  return {
    key,
    toQuestion: (answers) => (isPublicity(answers) ? toQuestion(answers) : undefined),
  }
}
