import type { Corpus, Row } from '#domain/corpus.ts'
import type { Takedown } from '#schemas/takedown.ts'
import { findNameProblems } from './file-names.ts'
import { findFileProblems, findLinkProblems } from './file-problems.ts'
import { loadEntries } from './load-entries.ts'
import type { LoadProblem } from './load-problem.ts'
import { loadRows } from './load-rows.ts'
import { loadSite } from './load-site.ts'
import { loadTables } from './load-tables.ts'
import { entryKinds, reviewFile, rowKinds, takedownFile } from './record-kinds.ts'
import { openRoot } from './root-fs.ts'

export interface LoadedCorpus {
  readonly corpus: Corpus
  /** What was taken down; only the gate asks. */
  readonly takedowns: readonly Row<Takedown>[]
  /** Everything that is wrong with the shape of the files. */
  readonly problems: readonly LoadProblem[]
}

/**
 * Reads and validates everything below a root but what is inside its attachments, which is slow and
 * asynchronous: `withAttachments` adds it for those who show or judge them.
 */
export function loadCorpus(rootPath: string): LoadedCorpus {
  const root = openRoot(rootPath)
  const records = {
    affairs: loadEntries('affairs', entryKinds.affairs, root),
    policies: loadEntries('policies', entryKinds.policies, root),
    summaries: loadEntries('summaries', entryKinds.summaries, root),
    rankings: loadEntries('rankings', entryKinds.rankings, root),
    pages: loadEntries('pages', entryKinds.pages, root),
    units: loadRows(rowKinds.units, root),
    catalogue: loadRows(rowKinds.catalogue, root),
    laws: loadRows(rowKinds.laws, root),
    findings: loadRows(rowKinds.findings, root),
    topics: loadRows(rowKinds.topics, root),
    synonyms: loadRows(rowKinds.synonyms, root),
  }
  const reviews = loadRows(reviewFile, root)
  const takedowns = loadRows(takedownFile, root)
  const { site, problems: siteProblems } = loadSite(root)
  const { tables, problems: tableProblems } = loadTables(root)
  return {
    corpus: {
      ...pick(records, 'records'),
      knownIds: pick(records, 'ids'),
      reviews: reviews.records,
      site,
      tables,
      attachments: new Map(),
      attachmentParts: new Map(),
      attachmentFaults: [],
      files: root.files,
    },
    takedowns: takedowns.records,
    problems: [
      ...findFileProblems(root.files),
      ...findNameProblems(root.files),
      ...findLinkProblems(root.links),
      ...Object.values(records).flatMap(({ problems }) => problems),
      ...reviews.problems,
      ...takedowns.problems,
      ...siteProblems,
      ...tableProblems,
    ],
  }
}

/** Takes one property out of every member of a record. */
function pick<R extends Record<string, Record<P, unknown>>, P extends string>(
  members: R,
  property: P,
): { [K in keyof R]: R[K][P] } {
  const taken = Object.entries(members).map(([name, member]) => [name, member[property]])
  return Object.fromEntries(taken) as { [K in keyof R]: R[K][P] }
}
