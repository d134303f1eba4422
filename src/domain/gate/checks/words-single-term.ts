import type { Check } from '#domain/gate/check.ts'
import { toQuerySymbols } from '#domain/search/symbols.ts'

export const singleTerm: Check = {
  code: 'W001',
  severity: 'error',
  title: '同义说法不成对',
  why: '少于两个说法，或者只有一个字，搜索用不上。',
  *find({ synonyms }) {
    for (const { file, line, data } of synonyms) {
      const place = { file, line, column: 'terms' }
      if (data.terms.length < 2) {
        yield {
          place,
          what: '这一行不到两个说法',
          mend: '用分号隔开，补上另一个说法，或删去这一行',
        }
      }
      for (const term of data.terms) {
        if (toQuerySymbols(term).length >= 2) continue
        yield { place, what: `“${term}”太短`, mend: '写出至少两个字的说法' }
      }
    }
  },
}
