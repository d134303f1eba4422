import { createFieldQuestion } from '#domain/new-entry/dialogue/field-question.ts'
import type { Fault, Step } from '#domain/new-entry/dialogue/question.ts'
import { toDayText } from '#domain/new-entry/dialogue/typed-days.ts'
import { reviewSchema } from '#schemas/review.ts'
import { findLastExpiry } from './match-reviews.ts'

/** What is asked before a review is written down: why, who, and until when. */
export function createReviewSteps(today: string): Step[] {
  const last = findLastExpiry(today)
  return [
    { key: 'reason', toQuestion: () => createFieldQuestion(reviewSchema, 'reason') },
    { key: 'reviewer', toQuestion: () => createFieldQuestion(reviewSchema, 'reviewer') },
    {
      key: 'expires',
      toQuestion: () =>
        createFieldQuestion(reviewSchema, 'expires', {
          fallback: last,
          clean: toDayText,
          check: (day) => findExpiryFault(day, today, last),
        }),
    },
  ]
}

function findExpiryFault(day: string, today: string, last: string): Fault | undefined {
  if (day >= today && day <= last) return undefined
  return { what: `${day} 不在一年以内`, mend: `写 ${today} 到 ${last} 之间的一天` }
}
