import { addDays } from '#domain/days/day.ts'
import type { Issue, Rule } from '#domain/gate/issue.ts'
import { findClosest } from '#domain/text/edit-distance.ts'
import { findLastExpiry, type JudgedReview, type ReviewContext } from './match-reviews.ts'
import { subjectOf } from './match-reviews.ts'
import { reviewRules } from './review-rules.ts'

/**
 * What is wrong with the reviews.
 * @param used those that some issue needs
 */
export function findReviewIssues(
  judged: readonly JudgedReview[],
  used: ReadonlySet<JudgedReview>,
  issues: readonly Issue[],
  context: ReviewContext,
): Issue[] {
  return judged.flatMap((review) => {
    const { standing } = review
    if (standing === 'holds' || standing === 'other-version') {
      return used.has(review) ? tellEnd(review, context) : [tellNeedless(review, issues)]
    }
    return [tellers[standing](review, context)]
  })
}

// Two weeks: time to look again, and to find who may sign.
const noticeDays = 14

const tellers: Readonly<Record<'expired' | 'too-long' | 'no-file' | 'not-reviewable', Teller>> = {
  expired: (review) =>
    toIssue(reviewRules.expired, review, 'expires', {
      what: `对 ${review.row.data.file} 的审核在 ${review.row.data.expires} 到期`,
      mend: '重新核对：仍然可以公开的，运行 npm run review 再登记一次；不该公开的撤下来，再删去这一行',
    }),
  'too-long': (review, { today }) =>
    toIssue(reviewRules.tooLong, review, 'expires', {
      what: `有效期写到 ${review.row.data.expires}`,
      mend: `expires 最晚写 ${findLastExpiry(today)}，到时候再审核一次`,
    }),
  'no-file': (review, { files }) => {
    const { file } = review.row.data
    const closest = findClosest(file, files)
    return toIssue(reviewRules.missingFile, review, 'file', {
      what: `没有 ${file} 这个文件`,
      mend:
        closest === undefined
          ? '改正路径，或者删去这一行'
          : `是不是 ${closest}？文件已经删去的，删去这一行`,
    })
  },
  'not-reviewable': (review) =>
    toIssue(reviewRules.notReviewable, review, 'rule', {
      what: `${review.row.data.rule} 不能靠审核放行`,
      mend: '照这个问题自己的提示改正内容，删去这一行',
    }),
}

function tellEnd(review: JudgedReview, { today }: ReviewContext): Issue[] {
  const { file, expires } = review.row.data
  if (review.standing !== 'holds' || expires > addDays(today, noticeDays)) return []
  return [
    toIssue(reviewRules.endsSoon, review, 'expires', {
      what: `对 ${file} 的审核在 ${expires} 到期`,
      mend: '现在就重新核对：仍然可以公开的，运行 npm run review 再登记一次；不该公开的撤下来',
    }),
  ]
}

function tellNeedless(review: JudgedReview, issues: readonly Issue[]): Issue {
  const { rule, file } = review.row.data
  const elsewhere = issues.find((issue) => issue.code === rule && issue.file === file)
  return toIssue(reviewRules.needless, review, 'rule', {
    what: `${file} 现在没有要审核的 ${rule}`,
    mend:
      elsewhere === undefined || subjectOf(elsewhere) === file
        ? '删去这一行'
        : `问题出在 ${subjectOf(elsewhere)}，file 填它，运行 npm run review 重新登记`,
  })
}

function toIssue(
  rule: Rule,
  { row }: JudgedReview,
  column: string,
  { what, mend }: { readonly what: string; readonly mend: string },
): Issue {
  const { code, severity, why } = rule
  const { file, line } = row
  return { code, severity, file, line, column, message: `${what}。${why}`, hint: mend }
}

type Teller = (review: JudgedReview, context: ReviewContext) => Issue
