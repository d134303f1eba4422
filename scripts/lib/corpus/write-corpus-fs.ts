import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createAffair } from './affair.ts'
import type { CorpusFile } from './entry-file.ts'
import { createFrame } from './frame.ts'
import { planEntries } from './plan.ts'
import { createPolicy } from './policy.ts'
import { createRandom } from './random.ts'
import { createRankings } from './ranking.ts'
import { createSummary } from './summary.ts'
import { createUnits } from './units.ts'

/** Writes a portal's root with so many entries; the same seed gives the same bytes. */
export function writeCorpus(options: CorpusOptions): void {
  const folders = new Set<string>()
  for (const { path, content } of createCorpus(options)) {
    const file = join(options.out, path)
    const folder = dirname(file)
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
    folders.add(folder)
    writeFileSync(file, content)
  }
}

/** The files one by one, so that memory does not grow with their number. */
function* createCorpus({ docs, seed, shippedRoot }: CorpusOptions): Generator<CorpusFile> {
  const units = createUnits(docs, createRandom(`${seed}/units`))
  const plan = planEntries(docs, seed, units)
  yield* createFrame(units, shippedRoot)
  for (const affair of plan.affairs) yield* createAffair(affair, seed)
  for (const policy of plan.policies) yield* createPolicy(policy, seed)
  for (const summary of plan.summaries) yield* createSummary(summary, seed)
  yield* createRankings(plan.rankingPeriods, units, seed)
}

export interface CorpusOptions {
  /** How many entries: disclosures, documents, reports, and tables of rankings. */
  readonly docs: number
  readonly seed: string
  /** An empty or new folder. */
  readonly out: string
  /** The root whose catalogue, law and topics the corpus takes over. */
  readonly shippedRoot: string
}
