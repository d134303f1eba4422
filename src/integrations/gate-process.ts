import type { CheckContext } from '#domain/gate/check.ts'
import { writeCorpusCopy } from '#loaders/corpus-copy-fs.ts'
import { type GateResult, runGate } from '#loaders/gate-fs.ts'
import { answerJob } from './run-process.ts'

// Runs the gate, and puts what it has passed into a file.
answerJob(async ({ root, context, cacheDir, corpusFile }: GateJob): Promise<GateAnswer> => {
  const { corpus, issues, passes } = await runGate(root, context, cacheDir)
  if (passes) writeCorpusCopy(corpus, corpusFile)
  return { issues, passes }
})

export interface GateJob {
  readonly root: string
  readonly context: CheckContext
  readonly cacheDir: string
  /** Receives the corpus when it passes. */
  readonly corpusFile: string
}

export type GateAnswer = Omit<GateResult, 'corpus'>
