import { kindDescriptions, kindNames } from '#domain/kind-names.ts'
import type { DatedKind } from '#domain/paths.ts'
import { createAffairSteps } from './affair-steps.ts'
import { getKind, kindKey } from './context.ts'
import type { Context } from './context.ts'
import { toEntryText } from './entry-text.ts'
import { createPlainQuestion } from './field-question.ts'
import { toNewEntry } from './new-entry.ts'
import { createPolicySteps } from './policy-steps.ts'
import type { Answers, Question, Step } from './question.ts'
import { createSummarySteps } from './summary-steps.ts'

/** All steps of the dialogue: the kind of entry, what that kind asks, and the last word. */
export function createSteps(context: Context): (answers: Answers) => readonly Step[] {
  const ofKind = {
    affairs: createAffairSteps(context),
    policies: createPolicySteps(context),
    summaries: createSummarySteps(context),
  }
  const confirmStep = {
    key: confirmKey,
    toQuestion: (answers: Answers) => askConfirmation(answers, context),
  }
  return (answers) =>
    answers.has(kindKey) ? [kindStep, ...ofKind[getKind(answers)], confirmStep] : [kindStep]
}

/** Whether the clerk, having seen the entry, wants it to be written. */
export function isConfirmed(answers: Answers): boolean {
  return answers.get(confirmKey) === 'yes'
}

const confirmKey = '@confirm'
const kinds: readonly DatedKind[] = ['affairs', 'policies', 'summaries']

const kindStep: Step = {
  key: kindKey,
  toQuestion: () =>
    createPlainQuestion('要写哪一种内容？', {
      choices: kinds.map((kind) => ({
        value: kind,
        label: `${kindNames[kind]}：${kindDescriptions[kind]}`,
        names: [kindNames[kind]],
      })),
    }),
}

function askConfirmation(answers: Answers, context: Context): Question {
  const { file, data, body } = toNewEntry(answers, context)
  const preview = toEntryText(data, body).trimEnd().split('\n')
  return createPlainQuestion(`将要写的文件：${file}`, {
    note: ['', ...preview, '', '写入吗？'].join('\n  '),
    choices: [
      { value: 'yes', label: '写入' },
      { value: 'no', label: '不写，退出' },
    ],
    fallback: 'yes',
  })
}
