import type { Entry } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Problem } from '#domain/gate/issue.ts'
import { findCycles } from '#domain/references/find-cycles.ts'

export const replacementCycle: Check = {
  code: 'P011',
  severity: 'error',
  title: '撤下后换成的内容绕成圈',
  why: '读者顺着“换成了哪一条”会一直绕，找不到现行的内容。',
  *find({ affairs, policies, summaries }) {
    for (const entries of [affairs, policies, summaries]) yield* findInKind(entries)
  },
}

function* findInKind(entries: readonly WithdrawableEntry[]): Generator<Problem> {
  const edges = entries.map(({ id, data }): [string, string[]] => {
    const next = data.withdrawn?.replacedBy
    return [id, next === undefined ? [] : [next]]
  })
  for (const cycle of findCycles(new Map(edges))) {
    const entry = entries.find(({ id }) => id === cycle[0])
    if (entry === undefined) continue
    yield {
      place: { file: entry.file, path: ['withdrawn', 'replacedBy'] },
      what: `${[...cycle, cycle[0]].join(' → ')} 绕成了圈`,
      mend: '现行的一条不写 withdrawn，其余指向它',
    }
  }
}

type WithdrawableEntry = Entry<{ withdrawn?: { replacedBy?: string | undefined } | undefined }>
