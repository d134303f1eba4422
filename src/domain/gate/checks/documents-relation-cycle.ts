import type { Check } from '#domain/gate/check.ts'
import { findCycles } from '#domain/references/find-cycles.ts'

export const relationCycle: Check = {
  code: 'P005',
  severity: 'error',
  title: '文件关系绕成圈',
  why: '关系从后来的文件指向先前的文件，绕成圈就分不清先后和效力。',
  *find({ policies }) {
    const edges = policies.map(({ id, data }): [string, string[]] => [
      id,
      data.relations.flatMap(({ target }) => target ?? []),
    ])
    for (const cycle of findCycles(new Map(edges))) {
      const entry = policies.find(({ id }) => id === cycle[0])
      if (entry === undefined) continue
      const next = cycle[1] ?? cycle[0]
      const index = entry.data.relations.findIndex(({ target }) => target === next)
      yield {
        place: { file: entry.file, path: ['relations', index] },
        what: `${[...cycle, cycle[0]].join(' → ')} 绕成了圈`,
        mend: '关系只写在后来的文件里，删去写反了的一个',
      }
    }
  },
}
