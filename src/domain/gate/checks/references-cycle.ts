import type { Row } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import { findCycles } from '#domain/references/find-cycles.ts'

export const referenceCycle: Check = {
  code: 'R006',
  severity: 'error',
  title: '上下级或前后接续绕成圈',
  why: '绕成圈就没有最上级，也没有最后一个，网站理不出关系。',
  *find({ units, laws }) {
    const chains = [
      listChain(units, 'parent', ({ parent }) => parent),
      listChain(units, 'successor', ({ successor }) => successor),
      listChain(laws, 'supersededBy', ({ supersededBy }) => supersededBy),
    ]
    for (const { rows, column, edges } of chains) {
      for (const cycle of findCycles(edges)) {
        const row = rows.find(({ data }) => data.id === cycle[0])
        if (row === undefined) continue
        yield {
          place: { file: row.file, line: row.line, column },
          what: `${[...cycle, cycle[0]].join(' → ')} 绕成了圈`,
          mend: '改正其中写反了的一个；最上级和最后一个留空',
        }
      }
    }
  },
}

function listChain<T extends { id: string }>(
  rows: readonly Row<T>[],
  column: string,
  next: (data: T) => string | undefined,
) {
  const edges = rows.map(({ data }): [string, string[]] => {
    const target = next(data)
    return [data.id, target === undefined ? [] : [target]]
  })
  return { rows, column, edges: new Map(edges) }
}
