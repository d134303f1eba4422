import { getKind, idKey } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import { createPlainQuestion } from '#domain/new-entry/dialogue/field-question.ts'
import type { Answers, Reading, Step } from '#domain/new-entry/dialogue/question.ts'
import { findTaken, proposeId } from '#domain/new-entry/suggestions/propose-id.ts'
import { idField } from '#schemas/fields.ts'

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
