import { parseDocNumber, suggestDocNumber } from '#domain/documents/doc-number.ts'
import { indexNoSchemes } from '#domain/documents/index-no.ts'
import { foldForComparison } from '#domain/text/width.ts'
import { policySchema } from '#schemas/policy.ts'
import type { Policy } from '#schemas/policy.ts'
import type { Context } from '#domain/new-entry/context.ts'
import { createFieldQuestion } from '#domain/new-entry/dialogue/field-question.ts'
import { suggestDocNumbers } from '#domain/new-entry/suggestions/next-doc-number.ts'
import { findIndexScheme, suggestIndexNo } from '#domain/new-entry/suggestions/next-index-no.ts'
import { getAnswer } from '#domain/new-entry/dialogue/question.ts'
import type { Answers, Fault, Question, Step } from '#domain/new-entry/dialogue/question.ts'

/** 发文字号: the next free one of the issuer, in the standard spelling whatever is typed. */
export function createDocNumberStep({ corpus }: Context): Step {
  const policies = corpus.policies.map(({ data }) => data)
  return { key: 'docNumber', toQuestion: (answers) => askDocNumber(answers, policies) }
}

/** 索引号: the one after the last of the issuer. */
export function createIndexNoStep({ corpus }: Context): Step {
  const policies = corpus.policies.map(({ data }) => data)
  return { key: 'indexNo', toQuestion: (answers) => askIndexNo(answers, policies) }
}

const none = '无'

function askDocNumber(answers: Answers, policies: readonly Policy[]): Question {
  const suggested = suggestDocNumbers(policies, {
    issuer: getAnswer(answers, 'issuers.0'),
    genre: getAnswer(answers, 'genre'),
    year: Number(getAnswer(answers, 'signedOn').slice(0, 4)),
  })
  return createFieldQuestion(policySchema, 'docNumber', {
    choices: [...suggested, none].map((number) => ({ value: number, label: number })),
    isOpen: true,
    fallback: suggested[0],
    note: suggested.length === 0 ? undefined : '列出的是各机关代字下一个没有用过的序号。',
    clean: (text) => parseDocNumber(text)?.text ?? text,
    check: (number) => findNumberFault(number, policies),
  })
}

function findNumberFault(number: string, policies: readonly Policy[]): Fault | undefined {
  const other = policies.find(({ docNumber }) => docNumber === number && number !== none)
  if (other !== undefined) {
    return { what: `${number} 已经用在《${other.title}》`, mend: '对照原件改正，或用下一个序号' }
  }
  // Orders and announcements are numbered without 机关代字; which genres may be is for the gate.
  const isNumber = parseDocNumber(number) !== undefined || /第[1-9]\d*号$/.test(number)
  if (isNumber || number === none) return undefined
  const guess = suggestDocNumber(number)
  return {
    what: `“${number}”不是发文字号的写法`,
    mend:
      guess === undefined
        ? '写成“机关代字〔年份〕序号号”，例如 云民发〔2026〕8号；确实没有的填“无”'
        : `是不是 ${guess.text}？是的话照这样填`,
  }
}

function askIndexNo(answers: Answers, policies: readonly Policy[]): Question {
  const issuer = getAnswer(answers, 'issuers.0')
  return createFieldQuestion(policySchema, 'indexNo', {
    fallback: suggestIndexNo(policies, issuer, getAnswer(answers, 'signedOn')),
    clean: (text) => (text === none ? none : text.normalize('NFKC').toUpperCase()),
    check: (indexNo) => findIndexFault(indexNo, policies),
  })
}

function findIndexFault(indexNo: string, policies: readonly Policy[]): Fault | undefined {
  if (indexNo === none) return undefined
  const folded = foldForComparison(indexNo)
  const other = policies.find((policy) => foldForComparison(policy.indexNo) === folded)
  if (other !== undefined) {
    return { what: `${indexNo} 已经用在《${other.title}》`, mend: '编一个没有用过的索引号' }
  }
  if (findIndexScheme(indexNo) !== undefined) return undefined
  const examples = Object.values(indexNoSchemes).map(
    ({ label, example }) => `${example}（${label}）`,
  )
  return {
    what: `“${indexNo}”不合任何一种编制规则，或者机构代码抄错了一位`,
    mend: `照本单位的规则写，例如 ${examples.join('、')}；没有编的填“无”`,
  }
}
