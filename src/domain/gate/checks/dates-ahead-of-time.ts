import type { Corpus } from '#domain/corpus.ts'
import type { Check } from '#domain/gate/check.ts'
import { listEntries } from '#domain/gate/list-entries.ts'
import type { Place, Problem } from '#domain/gate/issue.ts'
import { parseAddress } from '#domain/links/address.ts'
import { listPagePaths } from '#domain/links/page-paths.ts'
import { getBodyFacts } from '#domain/markdown/body-facts.ts'
import { toPublishedCorpus } from '#domain/publication/published-corpus.ts'
import { listScheduled, type Scheduled } from '#domain/publication/scheduled.ts'
import { findReferences } from '#domain/references/find-references.ts'

export const aheadOfTime: Check = {
  code: 'D014',
  severity: 'error',
  title: '提到了还没有发布的内容',
  why: '提到它的先公开了，链接打不开，还提前说出了没有发布的内容。',
  *find(corpus, { now }) {
    const scheduled = listScheduled(corpus, now)
    if (scheduled.length === 0) return
    const times = toTimes(scheduled, now)
    yield* findInFields(corpus, times)
    yield* findInBodies(corpus, times)
  },
}

function* findInFields(corpus: Corpus, { outAt, idOutAt }: Times): Generator<Problem> {
  for (const { place, kind, id } of findReferences(corpus)) {
    const target = idOutAt.get(`${kind} ${id}`)
    if (target === undefined || target <= outAt(place.file)) continue
    yield toProblem(place, `“${id}”要到 ${target} 才发布`)
  }
}

/** A page, a list or a file that is there only once something scheduled is out. */
function* findInBodies(corpus: Corpus, { outAt, now }: Times): Generator<Problem> {
  const waiting = listWaiting(corpus, now)
  const pathsAt = createPathsAt(corpus)
  for (const entry of listEntries(corpus)) {
    for (const { url, line, column } of getBodyFacts(entry).links) {
      const address = parseAddress(url)
      if (address.kind !== 'root-relative' || !waiting.has(address.path)) continue
      if (pathsAt(outAt(entry.file)).has(address.path)) continue
      yield toProblem({ file: entry.file, line, column }, `“${url}”那时还没有发布`)
    }
  }
}

function listWaiting(corpus: Corpus, now: string): ReadonlySet<string> {
  const open = listPagePaths(toPublishedCorpus(corpus, { now }))
  const all = listPagePaths(toPublishedCorpus(corpus, { now, shows: 'scheduled-too' }))
  return new Set([...all].filter((path) => !open.has(path)))
}

function createPathsAt(corpus: Corpus): (instant: string) => ReadonlySet<string> {
  const known = new Map<string, ReadonlySet<string>>()
  return (now) => {
    const paths = known.get(now) ?? listPagePaths(toPublishedCorpus(corpus, { now }))
    known.set(now, paths)
    return paths
  }
}

function toProblem(place: Place, what: string): Problem {
  return {
    place,
    what,
    mend: '等它发布以后再提到它；要一起公开的，两边写同一个 publishedAt',
  }
}

/** A ranking is out with the first of its periods. */
function toTimes(scheduled: readonly Scheduled[], now: string): Times {
  const byFile = Map.groupBy(
    scheduled.filter(({ kind }) => kind !== 'rankings'),
    ({ file }) => file,
  )
  const idOutAt = new Map(
    scheduled
      .filter(({ kind }) => kind !== 'rankings')
      .map(({ kind, id, publishedAt }) => [`${kind} ${id}`, publishedAt] as const),
  )
  return { now, outAt: (file) => byFile.get(file)?.[0]?.publishedAt ?? now, idOutAt }
}

interface Times {
  readonly now: string
  /** From when on the entry of a file can be seen, as far as that matters from now on. */
  readonly outAt: (file: string) => string
  readonly idOutAt: ReadonlyMap<string, string>
}
