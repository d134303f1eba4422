import { rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { build } from 'astro'
import { formatGithubAnnotations } from '#domain/gate/github-annotations.ts'
import { formatReport } from '#domain/gate/report.ts'
import { toNextChange } from '#domain/next-change/next-change.ts'
import { toPublishedCorpus } from '#domain/publication/published-corpus.ts'
import { type Environment, shieldPages } from '#loaders/environment.ts'
import { runGate } from '#loaders/gate-fs.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { setSharedCorpus } from '#loaders/shared-corpus-fs.ts'
import { writeDataFiles } from './data-files.ts'
import { withSoundCache } from './page-cache.ts'
import { writePdfReader } from './pdf-reader-files.ts'
import { publishFolder } from './publish-folder.ts'
import { prepareSearch } from './search/prepare-search.ts'
import { writeServiceWorker } from './service-worker.ts'

export interface BuildOptions {
  readonly release: boolean
  /** Also report issues as GitHub annotations. */
  readonly annotate: boolean
  readonly log: (line: string) => void
}

/**
 * Checks the content, makes the site, its index and its data files beside the last good one, and
 * puts it in that one's place only when everything has succeeded.
 */
export async function buildPortal(
  environment: Environment,
  options: BuildOptions,
): Promise<{ passes: boolean }> {
  const { root, out, now } = environment
  const staging = join(dirname(out), `.${basename(out)}.next`)
  const step = createStepLogger(options.log)

  const { cacheDir } = readSiteConfig(environment)
  const gate = await step('检查', () => runGate(root, { now, release: options.release }, cacheDir))
  options.log(formatReport(gate.issues))
  if (options.annotate) options.log(formatGithubAnnotations(gate.issues))
  if (!gate.passes) return { passes: false }

  // From here on nothing knows what must not be seen.
  const corpus = toPublishedCorpus(gate.corpus, { now })
  setSharedCorpus(root, corpus)
  shieldPages('production')
  rmSync(staging, { recursive: true, force: true })
  // Before the pages, of which each takes memory that is not given back.
  const search = await step('建立检索', () => prepareSearch({ corpus, now, cacheDir }))
  await step('生成页面', () =>
    withSoundCache(cacheDir, () => build({ outDir: staging, logLevel: 'warn' })),
  )
  await step('放入检索', () => {
    search.writeTo(staging)
  })
  await step('离线阅读', () => writeServiceWorker({ corpus, now, outDir: staging }))
  await step('写出数据', () => {
    writeDataFiles({
      corpus,
      nextChange: toNextChange(gate.corpus, now),
      root,
      now,
      outDir: staging,
    })
    writePdfReader({ corpus, outDir: staging })
  })
  publishFolder(staging, out)
  search.forgetOthers()
  return { passes: true }
}

type Step = <T>(name: string, run: () => T | Promise<T>) => Promise<T>

function createStepLogger(log: (line: string) => void): Step {
  return async (name, run) => {
    const start = performance.now()
    const result = await run()
    log(`${name} ${((performance.now() - start) / 1000).toFixed(1)} 秒`)
    return result
  }
}
