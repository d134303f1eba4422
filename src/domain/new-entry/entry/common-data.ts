import type { z } from 'zod'
import type { sourceField } from '#schemas/fields.ts'
import type { Answers } from '#domain/new-entry/dialogue/question.ts'

/** Where the content comes from, where that was asked. */
export function toSource(answers: Answers): z.input<typeof sourceField> | undefined {
  const title = answers.get('source.title')
  return title === undefined ? undefined : { title, publisher: answers.get('source.publisher') }
}
