import type { Corpus, EntryKind } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import type { Place, Problem } from '#domain/gate/issue.ts'

export const collidingAddress: Check = {
  code: 'R004',
  severity: 'error',
  title: '网址冲突',
  why: '两个页面用同一个网址，其中一个会打不开。',
  *find(corpus) {
    for (const kind of entryKinds) yield* findInKind(corpus, kind)
    for (const { file, line, data } of corpus.units) {
      if (data.id === 'index') yield reserved({ file, line, column: 'id' }, data.id)
    }
    for (const ranking of corpus.rankings) yield* findRepeatedPeriods(ranking)
  },
}

const entryKinds: readonly EntryKind[] = ['affairs', 'policies', 'summaries', 'rankings', 'pages']
const yearKinds: readonly EntryKind[] = ['affairs', 'policies', 'summaries']

/** Within a year lie the lists by month and by facet; a year itself is a list. */
const reservedInYear = /^(?:index|months|by|\d{4})$/

function* findInKind(corpus: Corpus, kind: EntryKind): Generator<Problem> {
  const taken = new Map<string, string>()
  for (const { id, file } of corpus[kind]) {
    const place = { file, line: 1 }
    const pattern = yearKinds.includes(kind) ? reservedInYear : /^index$/
    if (pattern.test(id)) yield reserved(place, id)
    // Some servers and disks do not tell capitals from small letters.
    const folded = id.toLowerCase()
    const earlier = taken.get(folded)
    taken.set(folded, earlier ?? id)
    if (earlier === undefined || earlier === id) continue
    yield { place, what: `编号“${id}”和“${earlier}”只有大小写不同`, mend: '换一个文件名' }
  }
}

function reserved(place: Place, id: string): Problem {
  return { place, what: `“${id}”留给列表页用`, mend: '换一个编号，例如在前面加上单位和事项' }
}

function* findRepeatedPeriods({ file, data }: Corpus['rankings'][number]): Generator<Problem> {
  const periods = data.periods.map(({ period }) => period)
  for (const [index, period] of periods.entries()) {
    if (periods.indexOf(period) === index) continue
    yield {
      place: { file, path: ['periods', index, 'period'] },
      what: `期间 ${period} 写了两次`,
      mend: '改正其中一个期间，或删去重复的一期',
    }
  }
}
