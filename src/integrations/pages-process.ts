import process from 'node:process'
import { setFlagsFromString } from 'node:v8'
import { build } from 'astro'
import { shieldPages } from '#loaders/environment.ts'
import { readCorpusCopy } from '#loaders/corpus-copy-fs.ts'
import { setSharedCorpus } from '#loaders/shared-corpus-fs.ts'
import type { PagesJob } from './pages-job.ts'

// V8 lets a heap grow to four times what is in use before it collects garbage.
setFlagsFromString('--heap-growing-percent=50')
// Without its parent it ends.
process.once('message', (job: PagesJob) => {
  makePages(job).then(
    () => process.send?.('done', () => process.exit(0)),
    (error: unknown) => {
      console.error(error)
      process.exit(1)
    },
  )
})
process.once('disconnect', () => process.exit(1))

async function makePages({ root, corpusFile, outDir }: PagesJob): Promise<void> {
  setSharedCorpus(root, readCorpusCopy(corpusFile))
  shieldPages('production')
  await build({ outDir, logLevel: 'warn' })
}
