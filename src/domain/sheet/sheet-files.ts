import type { Corpus } from '#domain/corpus.ts'
import type { Issue } from '#domain/gate/issue.ts'

/** The errors that stand against putting an entry on the wall: its own, those of its tables and attachments, and of the facts that its sheet shows. */
export function findSheetErrors(entry: AffairEntry, issues: readonly Issue[]): Issue[] {
  const { tables, attachments } = entry.data
  const files = new Set([
    entry.file,
    ...tables.map(({ data }) => `data/affairs/${data}`),
    ...attachments.map(({ file }) => `data/${file}`),
    ...sharedFiles,
  ])
  return issues.filter(
    ({ severity, file, subject }) => severity === 'error' && files.has(subject ?? file),
  )
}

const sharedFiles = ['data/units.csv', 'data/catalogue.csv', 'data/law.csv', 'data/site.yaml']

type AffairEntry = Corpus['affairs'][number]
