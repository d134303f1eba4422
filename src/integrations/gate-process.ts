import type { CheckContext } from '#domain/gate/check.ts'
import { writeCorpusCopy } from '#loaders/corpus-copy-fs.ts'
import { type GateResult, runGate } from '#loaders/gate-fs.ts'
import { readReviewedTexts } from './reviewed-texts.ts'
import { answerJob } from './run-process.ts'

// Runs the gate, and puts what it has passed into a file.
answerJob(async ({ root, context, cacheDir, corpusFile }: GateJob): Promise<GateAnswer> => {
  const { corpus, issues, passes } = await runGate(root, context, cacheDir)
  if (!passes) return { issues, passes, reviewed: [] }
  const reviewed = readReviewedTexts(corpus, root)
  // What only the gate looks at.
  const judged = { attachmentParts: new Map(), history: undefined, takedowns: undefined }
  writeCorpusCopy({ ...corpus, ...judged }, corpusFile)
  return { issues, passes, reviewed }
})

export interface GateJob {
  readonly root: string
  readonly context: CheckContext
  readonly cacheDir: string
  /** Receives the corpus when it passes. */
  readonly corpusFile: string
}

export interface GateAnswer extends Omit<GateResult, 'corpus'> {
  /** Texts in which a person has answered for what identifies somebody. */
  readonly reviewed: readonly string[]
}
