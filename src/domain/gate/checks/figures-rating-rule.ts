import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { findRuleProblems } from '#domain/rankings/rating.ts'
import type { RuleProblem } from '#domain/rankings/rating.ts'
import type { Ranking } from '#schemas/ranking.ts'

export const ratingRule: Check = {
  code: 'F011',
  severity: 'error',
  title: '评等次的规则有漏洞',
  why: '每个数都应该正好属于一个等次，否则等次不能由规则算出。',
  *find({ rankings }) {
    for (const { file, data } of rankings) {
      for (const problem of findRuleProblems(data.rule)) {
        yield { place: { file, path: pathOf(problem, data) }, ...explain(problem) }
      }
      if (isDescending(data)) continue
      yield {
        place: { file, path: ['rule', 'bands'] },
        what: '各等次没有从高到低排列',
        mend: '把下限最高的等次写在最前面，依次往下',
      }
    }
  },
}

/** Points at the higher band of the two, or the second of two of the same name. */
function pathOf({ labels }: RuleProblem, { rule }: Ranking): PropertyKey[] {
  return ['rule', 'bands', rule.bands.findLastIndex(({ label }) => label === labels.at(-1))]
}

function explain({ kind, labels }: RuleProblem): Pick<Problem, 'what' | 'mend'> {
  const [lower = '', upper = ''] = labels
  switch (kind) {
    case 'gap':
      return {
        what: `“${lower}”和“${upper}”之间有空当`,
        mend: `让“${upper}”的下限紧接“${lower}”的上限`,
      }
    case 'overlap':
      return {
        what: `“${lower}”和“${upper}”的范围重叠`,
        mend: `改“${lower}”的上限（最高一档不填上限）或者“${upper}”的下限`,
      }
    case 'inverted':
      return { what: `“${lower}”的上限小于下限`, mend: '把 min 和 max 对调' }
    case 'repeated-label':
      return { what: `“${lower}”出现两次`, mend: '每个等次只写一档' }
  }
}

function isDescending({ rule }: Ranking): boolean {
  return rule.bands.every(({ min }, index) => min <= (rule.bands[index - 1]?.min ?? min))
}
