import type { Issue } from '#domain/gate/issue.ts'
import { quoteArgument } from '#domain/text/quote-argument.ts'
import { reviewDigestLength } from '#schemas/review.ts'
import { findReview, type JudgedReview, judgeReviews, subjectOf } from './match-reviews.ts'
import type { ReviewContext } from './match-reviews.ts'
import { findReviewIssues } from './review-issues.ts'
import { isReviewableCode } from './reviewable-codes.ts'

/**
 * Lets pass what somebody has looked at and answers for. It stays in the report with who, why and until
 * when, as something worth knowing; what is wrong with the reviews themselves is added.
 */
export function applyReviews(issues: readonly Issue[], context: ReviewContext): Issue[] {
  const judged = judgeReviews(context)
  const answered = issues.map((issue) => ({ issue, review: findAnswer(issue, judged) }))
  const used = new Set(answered.flatMap(({ review }) => review ?? []))
  return [
    ...answered.map(({ issue, review }) => toAnswered(issue, review, context)),
    ...findReviewIssues(judged, used, issues, context),
  ]
}

/** What is only worth knowing stops nothing, so that nobody has to answer for it. */
function findAnswer(issue: Issue, judged: readonly JudgedReview[]): JudgedReview | undefined {
  return issue.severity === 'info' ? undefined : findReview(issue, judged)
}

function toAnswered(issue: Issue, review: JudgedReview | undefined, context: ReviewContext): Issue {
  if (review === undefined) return withWayOut(issue)
  const { row, standing } = review
  const { reviewer, reason, expires } = row.data
  if (standing === 'expired') {
    return withWayOut({
      ...issue,
      message: `${issue.message}${row.file} 第 ${row.line} 行的审核在 ${expires} 已经到期。`,
    })
  }
  if (standing === 'other-version') {
    const [digest = ''] = context.digests.get(row.data.file) ?? []
    return {
      ...issue,
      message: `${issue.message}${row.file} 第 ${row.line} 行审核的是这个文件的另一个版本，文件改过就要重新审核。`,
      hint: `${issue.hint}；或者重新核对后运行 ${toCommand(issue)}，这个版本的 digest 是 ${digest.slice(0, reviewDigestLength)}`,
    }
  }
  return {
    ...issue,
    severity: 'info',
    message: `已审核，有效到 ${expires}，审核人：${reviewer}。${issue.message}`,
    hint: `审核理由：${reason}；文件一改就要重新审核`,
  }
}

function withWayOut(issue: Issue): Issue {
  if (issue.severity === 'info' || !isReviewableCode(issue.code)) return issue
  const hint = `${issue.hint}；核对后确实可以公开的，登记审核：${toCommand(issue)}`
  return { ...issue, hint }
}

function toCommand(issue: Issue): string {
  return `npm run review -- ${quoteArgument(subjectOf(issue))} ${issue.code}`
}
