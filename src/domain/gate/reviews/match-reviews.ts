import type { Row } from '#domain/corpus.ts'
import { addDays } from '#domain/days/day.ts'
import type { Issue } from '#domain/gate/issue.ts'
import type { Review } from '#schemas/review.ts'
import { isReviewableCode } from './reviewable-codes.ts'

/** The last day to which a review of today may reach. */
export function findLastExpiry(today: string): string {
  return addDays(today, 365)
}

/** The file that a review of this issue must name: where its cause lies. */
export function subjectOf({ subject, file }: Issue): string {
  return subject ?? file
}

/** Judges every row by itself: whether it holds today, and of which version of its file. */
export function judgeReviews({ reviews, digests, today }: ReviewContext): JudgedReview[] {
  return reviews.map((row) => ({ row, standing: judge(row.data, digests, today) }))
}

/** The review that concerns an issue: one that holds, before one that no longer does. */
export function findReview(
  issue: Issue,
  judged: readonly JudgedReview[],
): JudgedReview | undefined {
  const about = judged.filter(
    ({ row: { data } }) => data.rule === issue.code && data.file === subjectOf(issue),
  )
  return (
    about.find(({ standing }) => standing === 'holds') ??
    about.find(({ standing }) => standing === 'other-version') ??
    about.find(({ standing }) => standing === 'expired')
  )
}

function judge(
  { rule, file, digest, expires }: Review,
  digests: ReviewContext['digests'],
  today: string,
): ReviewStanding {
  const current = digests.get(file)
  if (!isReviewableCode(rule)) return 'not-reviewable'
  if (current === undefined) return 'no-file'
  if (expires < today) return 'expired'
  if (expires > findLastExpiry(today)) return 'too-long'
  return current.some((whole) => whole.startsWith(digest)) ? 'holds' : 'other-version'
}

export interface ReviewContext {
  readonly reviews: readonly Row<Review>[]
  /** Every file of the corpus. */
  readonly files: readonly string[]
  /**
   * What the files named by the reviews, those that exist, are known by: SHA-256 in hexadecimal
   * digits, the first one for new reviews.
   */
  readonly digests: ReadonlyMap<string, readonly string[]>
  readonly today: string
}

export type ReviewStanding =
  'holds' | 'other-version' | 'expired' | 'too-long' | 'no-file' | 'not-reviewable'

export interface JudgedReview {
  readonly row: Row<Review>
  readonly standing: ReviewStanding
}
