import type { Check } from '#domain/gate/check.ts'
import { excerptAt } from '#domain/prose/found-in.ts'
import type { Text } from '#domain/prose/texts.ts'
import { textsOf } from '#domain/prose/texts.ts'
import { findUnbalanced, partnerOf } from '#domain/prose/unbalanced.ts'
import type { Unbalanced } from '#domain/prose/unbalanced.ts'

/** Quotation marks and brackets come in pairs within a paragraph. */
export const unbalancedMarks: Check = {
  code: 'T002',
  severity: 'warning',
  title: '引号或括号不成对',
  why: '少了一半，读者分不清引的是谁的话、管到哪里。',
  *find(corpus) {
    for (const [text, next] of withNext(textsOf(corpus))) {
      const unbalanced = findUnbalanced(text.text).filter(
        ({ mark }) => !continuesBelow(mark, text, next),
      )
      const [first] = unbalanced
      if (first !== undefined) yield toProblem(text, first, unbalanced.length)
    }
  },
}

function* withNext(texts: Iterable<Text>): Generator<readonly [Text, Text | undefined]> {
  let previous: Text | undefined
  for (const text of texts) {
    if (previous !== undefined) yield [previous, text]
    previous = text
  }
  if (previous !== undefined) yield [previous, undefined]
}

/** A quotation of several paragraphs opens each of them and closes only the last. */
function continuesBelow(mark: string, text: Text, next: Text | undefined): boolean {
  return (
    (mark === '“' || mark === '「') &&
    next?.text.trimStart().startsWith(mark) === true &&
    next.placeAt(0).file === text.placeAt(0).file
  )
}

function toProblem({ text, placeAt }: Text, { mark, offset }: Unbalanced, count: number) {
  const more = count === 1 ? '' : `，这一段共有 ${count} 处不成对`
  return {
    place: placeAt(offset),
    what: `“${excerptAt(text, offset, 1)}”里的 ${mark} 没有配上 ${partnerOf(mark)}${more}`,
    mend: `补上缺少的 ${partnerOf(mark)}，或者删去多余的 ${mark}`,
  }
}
