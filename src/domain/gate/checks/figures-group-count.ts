import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { severityIn } from '#domain/gate/published-fault.ts'
import { listRankingPeriods } from '#domain/gate/ranking-periods.ts'
import type { RankingPeriodTable } from '#domain/gate/ranking-periods.ts'

/** The number printed behind a group counts the rated rows; offices listed without a rating are not in it. */
export const groupCount: Check = {
  code: 'F008',
  severity: 'error',
  title: '分组的单位数和表里的行数不符',
  why: '公布的单位数和表里评了等次的行数不同，有单位漏了或者多了。',
  *find(corpus) {
    for (const ranked of listRankingPeriods(corpus)) {
      if (ranked.rows.some(({ group }) => group !== undefined)) yield* judgeGroups(ranked)
    }
  },
}

function* judgeGroups({ entry, table, period, rows }: RankingPeriodTable): Generator<Problem> {
  for (const [index, { name, statedCount }] of entry.data.groups.entries()) {
    const rated = rows.filter(({ group, rating }) => group === name && rating !== undefined)
    if (statedCount === undefined || rated.length === statedCount) continue
    yield {
      place: { file: entry.file, path: ['groups', index, 'statedCount'] },
      what: `“${name}”写 ${statedCount} 个单位，${period} 表里评了等次的有 ${rated.length} 行`,
      mend: `核对 ${table.file}，补上漏掉的行，或者改正单位数`,
      severity: severityIn(entry, 'error'),
    }
  }
}
