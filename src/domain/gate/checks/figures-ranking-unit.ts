import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { listRankingPeriods } from '#domain/gate/ranking-periods.ts'
import type { RankingFault } from '#domain/rankings/ranking-faults.ts'
import type { Ranking } from '#schemas/ranking.ts'

export const rankingUnit: Check = {
  code: 'F012',
  severity: 'error',
  title: '排名里的单位认不准',
  why: '认不准是哪个单位，名次就会记到别人名下。',
  *find(corpus) {
    for (const { entry, table, faults } of listRankingPeriods(corpus)) {
      for (const fault of faults) {
        const words = explain(fault, entry.data)
        if (words === undefined) continue
        yield { place: { file: table.file, line: fault.line, column: fault.column }, ...words }
      }
    }
  },
}

function explain(
  fault: RankingFault,
  { columns }: Ranking,
): Pick<Problem, 'what' | 'mend'> | undefined {
  const { kind, text } = fault
  switch (kind) {
    case 'no-name':
      return { what: '这一行没有写单位', mend: '补上单位，或者删去这一行' }
    case 'unknown-group':
      return {
        what: `没有名称或别名为“${text}”的单位，分组认不出`,
        mend: '改正分组的写法，或者在 data/units.csv 的 aliases 里加上它',
      }
    case 'unknown-unit':
      // An id that does not exist is a broken reference and reported as one.
      if (columns.some(({ role }) => role === 'unit')) return undefined
      return {
        what: `这一组里没有名称或别名为“${text}”的单位`,
        mend: '改正写法，或者在 data/units.csv 里加上这个单位或它的别名',
      }
    case 'ambiguous-unit':
      return {
        what: `“${text}”可以是 ${fault.candidates.map(({ id }) => id).join('、')}`,
        mend: '加一列单位编号（role: unit），或者加一列分组（role: group）',
      }
    case 'repeated-row':
      return { what: `“${text}”在第 ${fault.firstLine} 行已经有了`, mend: '删去重复的一行' }
    default:
      return undefined
  }
}
