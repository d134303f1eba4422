import type { Check } from '#domain/gate/check.ts'
import { toQuerySymbols } from '#domain/search/symbols.ts'

/** Compared as search compares: brackets, quotes, width and case do not count. */
export const repeatedTerm: Check = {
  code: 'W002',
  severity: 'error',
  title: '同一个说法写了两次',
  why: '搜索不知道该换成哪一组，找到的会不对。',
  *find({ synonyms }) {
    const first = new Map<string, number>()
    for (const { file, line, data } of synonyms) {
      for (const term of data.terms) {
        const row = toQuerySymbols(term).join('')
        const earlier = first.get(row)
        first.set(row, earlier ?? line)
        if (earlier === undefined) continue
        const place = { file, line, column: 'terms' }
        yield earlier === line
          ? { place, what: `“${term}”和这一行里另一个说法，查找时没有分别`, mend: '删去一个' }
          : {
              place,
              what: `“${term}”已经写在第 ${earlier} 行`,
              mend: '意思相同就并成一行，不同就把说法写完整',
            }
      }
    }
  },
}
