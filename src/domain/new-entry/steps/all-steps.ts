import type { Corpus } from '#domain/corpus.ts'
import { kindNames } from '#domain/kind-names.ts'
import type { DatedKind } from '#domain/paths.ts'
import { createAffairSteps } from './affair-steps.ts'
import { getKind, kindKey } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import { toEntryText } from '#domain/new-entry/entry/entry-text.ts'
import { createPlainQuestion } from '#domain/new-entry/dialogue/field-question.ts'
import { toNewEntry } from '#domain/new-entry/entry/to-new-entry.ts'
import { createPolicySteps } from './policy-steps.ts'
import type { Answers, Question, Step } from '#domain/new-entry/dialogue/question.ts'
import { createSummarySteps } from './summary-steps.ts'

/** All steps of the dialogue: the kind of entry, what that kind asks, and the last word. */
export function createSteps(context: Context): (answers: Answers) => readonly Step[] {
  const ofKind = {
    affairs: createAffairSteps(context),
    policies: createPolicySteps(context),
    summaries: createSummarySteps(context),
  }
  const kindStep: Step = { key: kindKey, toQuestion: () => askKind(context) }
  const confirmStep: Step = {
    key: confirmKey,
    toQuestion: (answers) => askConfirmation(answers, context),
  }
  return (answers) =>
    answers.has(kindKey) ? [kindStep, ...ofKind[getKind(answers)], confirmStep] : [kindStep]
}

/** The kinds for which the data files have what an entry must refer to. */
export function listWritableKinds({ units, catalogue, topics }: Corpus): DatedKind[] {
  if (units.length === 0) return []
  return [
    ...(catalogue.length > 0 ? (['affairs'] as const) : []),
    ...(topics.length > 0 ? (['policies'] as const) : []),
    'summaries',
  ]
}

/** Whether the clerk, having seen the entry, wants it to be written. */
export function isConfirmed(answers: Answers): boolean {
  return answers.get(confirmKey) === 'yes'
}

const confirmKey = '@confirm'

function askKind({ corpus }: Context): Question {
  return createPlainQuestion('要写哪一种内容？', {
    choices: listWritableKinds(corpus).map((kind) => ({ value: kind, label: kindNames[kind] })),
  })
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
