import { parseArgs } from 'node:util'
import { dayOf } from '#domain/days/day.ts'
import type { Issue } from '#domain/gate/issue.ts'
import { formatReport } from '#domain/gate/report.ts'
import { subjectOf } from '#domain/gate/reviews/match-reviews.ts'
import { createReviewSteps } from '#domain/gate/reviews/review-steps.ts'
import { isReviewableCode } from '#domain/gate/reviews/reviewable-codes.ts'
import { holdDialogue } from '#domain/new-entry/dialogue/hold-dialogue.ts'
import { getAnswer } from '#domain/new-entry/dialogue/question.ts'
import { readEnvironment } from '#loaders/environment.ts'
import { runGate } from '#loaders/gate-fs.ts'
import { reviewFile } from '#loaders/record-kinds.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { writeReview } from '#loaders/write-review-fs.ts'
import { openTerminal } from './lib/open-terminal.ts'
import { quoteArgument } from '#domain/text/quote-argument.ts'

const usage = `用法：npm run review -- <文件> <编号>
例如：npm run review -- data/attachments/2026/minutes.pdf R018
文件从 content/ 或 data/ 写起；问题出在附件里的，写附件。不写文件和编号，列出所有可以登记审核的问题。`

const environment = readEnvironment()
const { root, now } = environment
process.exitCode = await run(parseArgs({ allowPositionals: true }).positionals)

async function run([typedFile, rule]: readonly string[]): Promise<number> {
  const { issues } = await runGate(
    root,
    { now, release: false },
    readSiteConfig(environment).cacheDir,
  )
  const reviewable = issues.filter(({ code }) => isReviewableCode(code))
  if (typedFile === undefined || rule === undefined) return listReviewable(reviewable)
  const file = typedFile.replaceAll('\\', '/').replace(/^\.\//, '')
  const found = issues.filter((issue) => issue.code === rule && subjectOf(issue) === file)
  if (found.length === 0) return refuse(`${file} 里没有 ${rule}，没有要审核的。`)
  if (!isReviewableCode(rule)) {
    return refuse(`${rule} 不能靠审核放行，要照提示改正内容。\n\n${formatReport(found)}`)
  }
  return ask(file, rule, found)
}

async function ask(file: string, rule: string, found: readonly Issue[]): Promise<number> {
  using terminal = openTerminal()
  terminal.say(`${formatReport(found)}\n\n登记以后，这些问题降为提示，署名的人对此负责。`)
  const answers = await holdDialogue(() => createReviewSteps(dayOf(now)), terminal)
  if (answers === undefined) return refuse('\n没有登记。')
  const { digest, expires } = writeReview(root, {
    rule,
    file,
    reason: getAnswer(answers, 'reason'),
    reviewer: getAnswer(answers, 'reviewer'),
    expires: getAnswer(answers, 'expires'),
  })
  terminal.say(
    `\n写进了 ${reviewFile.file}：${file}，${rule}，有效到 ${expires}，digest ${digest}。\n文件再改，就要重新登记。`,
  )
  return 0
}

function listReviewable(issues: readonly Issue[]): number {
  console.log(usage)
  const commands = issues.map(
    (issue) => `  npm run review -- ${quoteArgument(subjectOf(issue))} ${issue.code}`,
  )
  const listed = [...new Set(commands)]
  console.log(listed.length === 0 ? '\n现在没有要审核的问题。' : `\n${listed.join('\n')}`)
  return 0
}

function refuse(text: string): number {
  console.error(text)
  return 1
}
