import { dayOf } from '#domain/days/day.ts'
import { entrySchemas, getKind } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import { findEarlier, findFarAhead, findFuture } from '#domain/new-entry/dialogue/day-checks.ts'
import { longestList } from '#domain/new-entry/dialogue/ask-question.ts'
import { createFieldQuestion } from '#domain/new-entry/dialogue/field-question.ts'
import type { Step } from '#domain/new-entry/dialogue/question.ts'
import { toDayText, toInstantText } from '#domain/new-entry/dialogue/typed-days.ts'
import { toUnitChoices } from '#domain/new-entry/suggestions/unit-choices.ts'

/** Which unit: found by a part of its name where there are too many to be shown. */
export function createUnitStep({ units, now }: Context, key: string): Step {
  const choices = toUnitChoices(units, now)
  return {
    key,
    toQuestion: (answers) =>
      createFieldQuestion(entrySchemas[getKind(answers)], key, {
        isOptional: false,
        isSearched: choices.length > longestList,
        choices,
      }),
  }
}

/** The day on which the content was made or signed: today, unless it is older. */
export function createMadeOnStep({ now }: Context, key: 'createdOn' | 'signedOn'): Step {
  return {
    key,
    toQuestion: (answers) =>
      createFieldQuestion(entrySchemas[getKind(answers)], key, {
        isOptional: false,
        fallback: dayOf(now),
        clean: toDayText,
        check: (day) => findFuture(day, now),
      }),
  }
}

export function createPublishedAtStep({ now }: Context): Step {
  return {
    key: 'publishedAt',
    toQuestion: (answers) => {
      const madeOn = answers.get('createdOn') ?? answers.get('signedOn')
      return createFieldQuestion(entrySchemas[getKind(answers)], 'publishedAt', {
        fallback: now,
        clean: toInstantText,
        check: (instant) => findFarAhead(instant, now) ?? findEarlier(instant, madeOn, '成文日期'),
      })
    },
  }
}

export const abstractStep: Step = {
  key: 'abstract',
  toQuestion: (answers) => createFieldQuestion(entrySchemas[getKind(answers)], 'abstract'),
}

export function createTopicStep({ corpus }: Context): Step {
  const choices = corpus.topics.map(({ data }) => ({ value: data.id, label: data.name }))
  return {
    key: 'topic',
    toQuestion: (answers) =>
      createFieldQuestion(entrySchemas[getKind(answers)], 'topic', { choices }),
  }
}
