import { entrySchemas, getKind, getUnit } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import { createFieldQuestion } from '#domain/new-entry/dialogue/field-question.ts'
import type { Answers, Step } from '#domain/new-entry/dialogue/question.ts'

/** What is real names its source; a bureau's own content is its own source. */
export function createSourceSteps(context: Context): Step[] {
  const isDemo = (answers: Answers) => getUnit(answers, context).origin === 'demo'
  return [
    {
      key: 'source.title',
      toQuestion: (answers) =>
        isDemo(answers)
          ? undefined
          : createFieldQuestion(entrySchemas[getKind(answers)], 'source.title', {
              fallback: answers.get('title'),
            }),
    },
    {
      key: 'source.publisher',
      toQuestion: (answers) =>
        isDemo(answers)
          ? undefined
          : createFieldQuestion(entrySchemas[getKind(answers)], 'source.publisher', {
              fallback: getUnit(answers, context).name,
            }),
    },
  ]
}
