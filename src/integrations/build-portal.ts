import { rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { build } from 'astro'
import { formatGithubAnnotations } from '#domain/gate/github-annotations.ts'
import { formatReport } from '#domain/gate/report.ts'
import { formatScan } from '#domain/scan/report-scan.ts'
import { type Environment, shieldPages } from '#loaders/environment.ts'
import { runGate } from '#loaders/gate-fs.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { setSharedCorpus } from '#loaders/shared-corpus-fs.ts'
import { writeDataFiles } from './data-files.ts'
import { withSoundCache } from './page-cache.ts'
import { writePdfReader } from './pdf-reader-files.ts'
import { publishFolder } from './publish-folder.ts'
import { scanOutput } from './scan-output.ts'
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
 * puts it in that one's place only when everything has succeeded and nothing in it gives anybody away.
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

  setSharedCorpus(root, gate.corpus)
  shieldPages('production')
  rmSync(staging, { recursive: true, force: true })
  // Before the pages, of which each takes memory that is not given back.
  const search = await step('建立检索', () => prepareSearch({ corpus: gate.corpus, now, cacheDir }))
  await step('生成页面', () =>
    withSoundCache(cacheDir, () => build({ outDir: staging, logLevel: 'warn' })),
  )
  await step('放入检索', () => {
    search.writeTo(staging)
  })
  await step('离线阅读', () => writeServiceWorker({ corpus: gate.corpus, now, outDir: staging }))
  await step('写出数据', () => {
    writeDataFiles({ corpus: gate.corpus, root, now, outDir: staging })
    writePdfReader({ corpus: gate.corpus, outDir: staging })
  })
  const scan = await step('查验成品', () =>
    scanOutput({ corpus: gate.corpus, root, now, outDir: staging, cacheDir }),
  )
  options.log(formatScan(scan))
  if (scan.faults.length > 0) {
    rmSync(staging, { recursive: true, force: true })
    return { passes: false }
  }
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
