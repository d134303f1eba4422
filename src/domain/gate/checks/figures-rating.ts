import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { severityIn } from '#domain/gate/published-fault.ts'
import { listRankingPeriods } from '#domain/gate/ranking-periods.ts'
import type { RankingPeriodTable } from '#domain/gate/ranking-periods.ts'
import type { RankingTableRow } from '#domain/rankings/read-ranking.ts'
import { rateValue } from '#domain/rankings/rating.ts'

/** A row without a rating is unrated, which is not the lowest rating. */
export const publishedRating: Check = {
  code: 'F005',
  severity: 'error',
  title: '公布的等次和规则不符',
  why: '等次由规则算出，算出来不一样就是评错了，或者数写错了。',
  *find(corpus) {
    for (const ranked of listRankingPeriods(corpus)) {
      const column = ranked.entry.data.columns.find(({ role }) => role === 'rating')?.key
      if (column === undefined) continue
      for (const row of ranked.rows) yield* judgeRow(ranked, row, column)
    }
  },
}

function* judgeRow(
  { entry, table }: RankingPeriodTable,
  { line, name, rating, values }: RankingTableRow,
  column: string,
): Generator<Problem> {
  const { rule } = entry.data
  if (rating === undefined) return
  const value = values[rule.measure]
  const rated = value === undefined ? undefined : rateValue(rule, value)
  if (rated === rating) return
  yield {
    place: { file: table.file, line, column },
    what: `${name}公布为“${rating}”，${explain(value, rated)}`,
    mend:
      value === undefined
        ? `补上“${rule.measure}”列的数；没有数的不评，等次留空`
        : '对照原表改正等次或者数；规则写错的改 rule',
    severity: severityIn(entry, 'error'),
  }
}

function explain(value: number | undefined, rated: string | undefined): string {
  if (value === undefined) return '却没有可以评等次的数'
  return rated === undefined ? `规则里 ${value} 不属于任何等次` : `按规则 ${value} 应是“${rated}”`
}
