import type { Check } from '#domain/gate/check.ts'
import { listRankingPeriods } from '#domain/gate/ranking-periods.ts'

export const rankingNumber: Check = {
  code: 'F013',
  severity: 'error',
  title: '排名里的数不是数字',
  why: '不是数字的格子排不了名次，也画不成图。',
  *find(corpus) {
    for (const { table, faults } of listRankingPeriods(corpus)) {
      for (const { kind, line, column, text } of faults) {
        if (kind !== 'not-a-number') continue
        yield {
          place: { file: table.file, line, column },
          what: `“${text}”不是数字`,
          mend: '只写数字，不带千分号、单位和空格；没有数的留空，不要填 0',
        }
      }
    }
  },
}
