import type { Corpus } from '#domain/corpus.ts'
import { dayOf } from '#domain/days/day.ts'
import { allChecks } from '#domain/gate/checks/all-checks.ts'
import type { CheckContext } from '#domain/gate/check.ts'
import type { Issue } from '#domain/gate/issue.ts'
import { applyReviews } from '#domain/gate/reviews/apply-reviews.ts'
import type { ReviewContext } from '#domain/gate/reviews/match-reviews.ts'
import { runChecks, sortIssues, toIssue } from '#domain/gate/run-checks.ts'
import { withAttachments } from './attachments/read-attachments-fs.ts'
import { loadCorpus } from './corpus-fs.ts'
import { digestFiles } from './file-digests-fs.ts'
import { readHistory } from './git/history-fs.ts'
import { readTakedowns } from './takedown/read-takedowns-fs.ts'
import { createLocator } from './locate-fs.ts'

export interface GateResult {
  readonly corpus: Corpus
  readonly issues: readonly Issue[]
  /** True when nothing stands against publication. */
  readonly passes: boolean
}

/**
 * Reads a root and holds everything in it against every rule.
 * @param cacheFolder where readings of attachments are kept between runs; none are without it
 * @param since the version to compare the content with, by any name that git knows
 */
export async function runGate(
  root: string,
  context: CheckContext,
  cacheFolder?: string,
  since?: string,
): Promise<GateResult> {
  const { corpus: unread, takedowns, problems } = loadCorpus(root)
  const history = await readHistory(root, unread.site?.data, { now: context.now, since })
  const read = await withAttachments(unread, root, cacheFolder)
  const asked = { ...read, history }
  const corpus = { ...asked, takedowns: readTakedowns(takedowns, asked, root) }
  const locate = createLocator(root)
  const shape = problems.map((problem) => toIssue(problem.rule, problem, locate))
  const found = [...shape, ...runChecks(allChecks, corpus, context, locate)]
  const issues = sortIssues(applyReviews(found, toReviewContext(corpus, root, context)))
  return { corpus, issues, passes: issues.every(({ severity }) => severity !== 'error') }
}

function toReviewContext(
  { reviews, files }: Corpus,
  root: string,
  { now }: CheckContext,
): ReviewContext {
  const known = new Set(files)
  const named = reviews.map(({ data }) => data.file).filter((file) => known.has(file))
  return { reviews, files, digests: digestFiles(root, named), today: dayOf(now) }
}
