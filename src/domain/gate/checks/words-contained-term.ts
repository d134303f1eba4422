import type { Check } from '#domain/gate/check.ts'
import { toQuerySymbols } from '#domain/search/symbols.ts'

export const containedTerm: Check = {
  code: 'W003',
  severity: 'error',
  title: '一个说法包含在另一个里',
  why: '找短的本来就找得到长的，换成长的会多出字来。',
  *find({ synonyms }) {
    for (const { file, line, data } of synonyms) {
      const rows = data.terms.map((term) => ({ term, row: toQuerySymbols(term).join('') }))
      for (const long of rows) {
        const short = rows.find(({ row }) => row !== long.row && long.row.includes(row))
        if (short === undefined) continue
        yield {
          place: { file, line, column: 'terms' },
          what: `“${long.term}”里就有“${short.term}”`,
          mend: '两个留一个',
        }
      }
    }
  },
}
