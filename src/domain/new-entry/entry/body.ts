import { formatDay, formatDayRange } from '#domain/format/day.ts'
import { toMatter } from '#domain/new-entry/subject.ts'
import { getUnit } from '#domain/new-entry/context.ts'
import type { Context } from '#domain/new-entry/context.ts'
import { formatPeriodId } from '#domain/new-entry/suggestions/period-choices.ts'
import { getIssuers } from '#domain/new-entry/issuers.ts'
import { toPublicityEnd } from '#domain/new-entry/publicity.ts'
import { getAnswer } from '#domain/new-entry/dialogue/question.ts'
import type { Answers } from '#domain/new-entry/dialogue/question.ts'

/**
 * The first sentences of an entry, true as they stand: an author who forgets to go on publishes
 * little, but nothing that is a blank or a promise.
 */
export const toBody = {
  affairs: toAffairBody,
  policies: toPolicyBody,
  summaries: toSummaryBody,
} as const

function toAffairBody(answers: Answers, context: Context): string {
  const { name } = getUnit(answers, context)
  const opening = `${name}现公布${toMatter(answers, context)}的有关情况。`
  return [opening, ...toObjectionText(answers)].join('\n\n')
}

function toObjectionText(answers: Answers): string[] {
  const to = toPublicityEnd(answers)
  if (to === undefined) return []
  const phone = answers.get('objection.phone')
  const address = answers.get('objection.address')
  const ways = [
    ...(phone === undefined ? [] : [`拨打${phone}`]),
    ...(address === undefined ? [] : [`到${address}`]),
  ]
  const range = formatDayRange(getAnswer(answers, 'publicity.from'), to)
  return [
    `公示期为${range}（含当天）。对公示内容有异议的，请在公示期内${ways.join('，或者')}提出。`,
  ]
}

function toPolicyBody(answers: Answers, context: Context): string {
  const names = getIssuers(answers).map((id) => context.units.get(id).name)
  const genre = getAnswer(answers, 'genre')
  const mode = answers.get('disclosure')
  // What is not disclosed has its entry in the list and no text.
  if (mode === '不予公开') return ''
  if (mode === '依申请公开') return `本${genre}依申请公开，可以向${names[0] ?? ''}提出申请。`
  const signedOn = formatDay(getAnswer(answers, 'signedOn'))
  const effectiveFrom = answers.get('effectiveFrom')
  const effect = effectiveFrom === undefined ? '' : `，自${formatDay(effectiveFrom)}起施行`
  return [`本${genre}由${names.join('、')}于${signedOn}制发${effect}。`, ...names, signedOn].join(
    '\n\n',
  )
}

function toSummaryBody(answers: Answers, context: Context): string {
  const { name } = getUnit(answers, context)
  const period = formatPeriodId(answers.get('period'))
  const createdOn = formatDay(getAnswer(answers, 'createdOn'))
  return `本文是${name}${period}的${getAnswer(answers, 'kind')}，${createdOn}成文。`
}
