import { mkdirSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { build } from 'astro'
import { toPublishedCorpus } from '#domain/publication/published-corpus.ts'
import { readCorpusCopy } from '#loaders/corpus-copy-fs.ts'
import { shieldPages } from '#loaders/environment.ts'
import { setSharedCorpus } from '#loaders/shared-corpus-fs.ts'
import { answerJob } from './run-process.ts'

// V8 lets a heap grow to four times what is in use before it collects garbage.
setFlagsFromString('--heap-growing-percent=50')

// Makes the pages of a corpus that the gate has passed.
answerJob(async ({ root, now, corpusFile, outDir, workDir }: PagesJob): Promise<object> => {
  setSharedCorpus(root, toPublishedCorpus(readCorpusCopy(corpusFile), { now }))
  shieldPages('production')
  const project = process.cwd()
  // Astro puts its program for the pages below the folder it runs in, where two builds would meet.
  mkdirSync(workDir, { recursive: true })
  process.chdir(workDir)
  await build({ root: project, outDir, logLevel: 'warn' })
  return {}
})

export interface PagesJob {
  readonly root: string
  readonly now: string
  readonly corpusFile: string
  /** Receives the pages. */
  readonly outDir: string
  /** For this build alone, and inside the project, where programs find their packages. */
  readonly workDir: string
}
