import { dayOf } from '#domain/days/day.ts'
import { idField } from '#schemas/fields.ts'
import { entrySchemas, getKind, getUnit, idKey } from './context.ts'
import type { Context } from './context.ts'
import { findEarlier, findFuture } from './day-checks.ts'
import { createFieldQuestion, createPlainQuestion } from './field-question.ts'
import { findTaken, proposeId } from './propose-id.ts'
import type { Answers, Reading, Step } from './question.ts'
import { toDayText, toInstantText } from './typed-days.ts'
import { toUnitChoices } from './unit-choices.ts'

/** Which unit, found by a part of its name. */
export function createUnitStep(context: Context, key: string): Step {
  return {
    key,
    toQuestion: (answers) =>
      createFieldQuestion(entrySchemas[getKind(answers)], key, {
        isOptional: false,
        isSearched: true,
        choices: toUnitChoices(context.units, context.now),
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
        check: (instant) => findFuture(instant, now) ?? findEarlier(instant, madeOn, '成文日期'),
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

/** The id, which will be the file's name and stand in the address for good. */
export function createIdStep(
  { corpus }: Context,
  toParts: (answers: Answers) => readonly string[],
): Step {
  return {
    key: idKey,
    toQuestion: (answers) => {
      const findOther = (id: string) => findTaken(corpus, getKind(answers), id)
      return createPlainQuestion('编号：文件名和网址都用它，发布以后不再改变。', {
        fallback: proposeId(toParts(answers), (id) => findOther(id) !== undefined),
        read: (id) => readId(id, findOther(id)),
      })
    },
  }
}

function readId(id: string, other: string | undefined): Reading {
  const { error } = idField.safeParse(id)
  const [issue] = error?.issues ?? []
  if (issue !== undefined) return { fault: { what: `“${id}”不能作编号`, mend: issue.message } }
  if (other === undefined) return { value: id }
  return { fault: { what: `“${id}”已经有了：${other}`, mend: '换一个编号，例如在后面加上 -2' } }
}
