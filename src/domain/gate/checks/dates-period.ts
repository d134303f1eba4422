import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem, Severity } from '#domain/gate/issue.ts'
import { addDays, dayOf } from '#domain/days/day.ts'
import { parsePeriod } from '#domain/days/period.ts'
import type { Period } from '#domain/days/period.ts'
import type { CatalogueItem } from '#schemas/catalogue-item.ts'

export const datesPeriod: Check = {
  code: 'D003',
  severity: 'error',
  title: '期间和日期对不上',
  why: '一段时间还没有过完，不会有这段时间的数字。',
  *find(corpus) {
    const items = new Map(corpus.catalogue.map(({ data }) => [data.id, data]))
    for (const entry of corpus.affairs) yield* findInAffair(entry, items.get(entry.data.item))
    for (const entry of corpus.summaries) yield* findInSummary(entry)
    for (const { file, data } of corpus.rankings) {
      for (const [index, { period, asOf, publishedAt }] of data.periods.entries()) {
        const path = ['periods', index, 'period']
        yield* judge({ file, path, period, day: asOf ?? dayOf(publishedAt) })
      }
    }
  },
}

const recurring: readonly CatalogueItem['frequency'][] = ['每月', '每季度', '每半年']
const counted: readonly CatalogueItem['group'][] = ['财务', '土地', '惠民']

/** What is published as it happens names a period only for order, and yearly items are mostly plans. */
function* findInAffair(
  { file, data }: Corpus['affairs'][number],
  item: CatalogueItem | undefined,
): Generator<Problem> {
  if (item === undefined || !recurring.includes(item.frequency)) return
  const { period, createdOn: day } = data
  yield* judge({
    file,
    path: ['period'],
    period,
    day,
    // Money, land and grants are counted afterwards; other items may hold a plan of the period.
    beforehand: counted.includes(item.group) ? 'error' : 'warning',
    ...(item.group === '财务' ? { mustEndBy: day } : {}),
  })
}

const retrospective = ['年度总结', '半年总结', '季度总结', '专项总结']

function* findInSummary({ file, data }: Corpus['summaries'][number]): Generator<Problem> {
  const { period, createdOn, kind } = data
  if (period === undefined || createdOn === undefined || !retrospective.includes(kind)) return
  // A report on the year is written in its last month.
  yield* judge({
    file,
    path: ['period'],
    period,
    day: createdOn,
    mustEndBy: addDays(createdOn, 31),
  })
}

function* judge(claim: Claim): Generator<Problem> {
  const { file, path, day, mustEndBy } = claim
  const period = parsePeriod(claim.period)
  if (period === undefined) return
  if (period.from > day) {
    yield toProblem(
      file,
      path,
      `${day} 成文时${period.label}还没有开始`,
      claim.beforehand ?? 'error',
    )
  } else if (mustEndBy !== undefined && period.to > mustEndBy) {
    yield toProblem(file, path, describeUnfinished(day, period), 'warning')
  }
}

function describeUnfinished(day: string, { label, to }: Period): string {
  return `${day} 成文时${label}还没有结束（到 ${to}）`
}

function toProblem(
  file: string,
  path: readonly PropertyKey[],
  what: string,
  severity: Severity,
): Problem {
  return {
    place: { file, path },
    what,
    mend: '核对期间和成文日期，改正写错的一个；期间结束以后再公开',
    severity,
  }
}

interface Claim {
  readonly file: string
  readonly path: readonly PropertyKey[]
  readonly period: string
  /** When the content was made. */
  readonly day: string
  /** The day by which the period must be over, where that can be asked. */
  readonly mustEndBy?: string
  /** How much it weighs that the period has not even begun. */
  readonly beforehand?: Severity
}
