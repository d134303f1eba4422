import { publicityEnd } from '#domain/days/publicity-end.ts'
import { getAnswer } from './dialogue/question.ts'
import type { Answers } from './dialogue/question.ts'

/** Whether objections are asked for. */
export const publicityKey = '@publicity'

export function isPublicity(answers: Answers): boolean {
  return answers.get(publicityKey) === 'yes'
}

/** The last day of the publicity period, or undefined where there is none. */
export function toPublicityEnd(answers: Answers): string | undefined {
  if (!isPublicity(answers)) return undefined
  return publicityEnd({
    from: getAnswer(answers, 'publicity.from'),
    days: Number(getAnswer(answers, 'publicity.days')),
    dayKind: answers.get('publicity.dayKind') === 'working' ? 'working' : 'calendar',
  })
}
