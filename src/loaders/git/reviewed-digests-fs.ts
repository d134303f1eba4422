import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseCsv } from '#loaders/csv.ts'
import { readTextFile } from '#loaders/text-file-fs.ts'

/** The SHA-256, as far as they are written, of the versions that somebody answers for as regards persons. */
export function readReviewedDigests(root: string): string[] {
  const file = join(root, 'data/reviews.csv')
  if (!existsSync(file)) return []
  const { table } = parseCsv(file, readTextFile(file).text)
  return table.rows
    .filter(({ cells }) => cells.rule?.startsWith('I') === true)
    .flatMap(({ cells }) => ((cells.digest ?? '').length >= 32 ? [cells.digest ?? ''] : []))
}
