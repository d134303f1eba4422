import { rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { formatGithubAnnotations } from '#domain/gate/github-annotations.ts'
import { formatReport } from '#domain/gate/report.ts'
import type { Corpus } from '#domain/corpus.ts'
import { toNextChange } from '#domain/next-change/next-change.ts'
import { toPublishedCorpus } from '#domain/publication/published-corpus.ts'
import { formatScan } from '#domain/scan/report-scan.ts'
import { readCorpusCopy } from '#loaders/corpus-copy-fs.ts'
import { type Environment, toVariables } from '#loaders/environment.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { writeDataFiles } from './data-files.ts'
import type { GateAnswer, GateJob } from './gate-process.ts'
import { withSoundCache } from './page-cache.ts'
import { writePdfReader } from './pdf-reader-files.ts'
import { publishFolder } from './publish-folder.ts'
import type { PagesJob } from './pages-process.ts'
import { runProcess } from './run-process.ts'
import { scanOutput } from './scan-output.ts'
import type { SearchJob } from './search-process.ts'
import { forgetOthers, writeSearchFiles } from './search/search-files.ts'
import type { MadeIndex } from './search/search-files.ts'
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
  const { cacheDir } = readSiteConfig(environment)
  const corpusFile = `${cacheDir}.corpus`
  try {
    return await buildFrom(corpusFile, cacheDir, environment, options)
  } finally {
    rmSync(corpusFile, { force: true })
    rmSync(toWorkFolder(cacheDir), { recursive: true, force: true })
  }
}

/**
 * Between the steps the corpus is in a file, and what takes much memory is a process of its own, so that
 * no step takes what another one needs.
 */
async function buildFrom(
  corpusFile: string,
  cacheDir: string,
  environment: Environment,
  options: BuildOptions,
): Promise<{ passes: boolean }> {
  const { root, out, now } = environment
  const staging = join(dirname(out), `.${basename(out)}.next`)
  const step = createStepLogger(options.log)

  const context = { now, release: options.release }
  const gateJob: GateJob = { root, context, cacheDir, corpusFile }
  const gate = await step('检查', () => runProcess<GateAnswer>('gate-process', gateJob))
  options.log(formatReport(gate.issues))
  if (options.annotate) options.log(formatGithubAnnotations(gate.issues))
  if (!gate.passes) return { passes: false }

  rmSync(staging, { recursive: true, force: true })
  const searchJob: SearchJob = { now, corpusFile, cacheDir }
  const index = await step('建立检索', () => runProcess<MadeIndex>('search-process', searchJob))
  await step('生成页面', () =>
    withSoundCache(cacheDir, async () => {
      const workDir = toWorkFolder(cacheDir)
      const job: PagesJob = { root, now, corpusFile, outDir: staging, workDir }
      await runProcess('pages-process', job, toVariables(environment))
    }),
  )
  await step('放入检索', () => {
    writeSearchFiles(index, staging)
  })
  await step('写出数据', () => writeFiles(readCorpusCopy(corpusFile), root, now, staging))
  const scan = await step('查验成品', () => {
    const corpus = readCorpusCopy(corpusFile)
    return scanOutput({ corpus, root, now, outDir: staging, cacheDir, reviewed: gate.reviewed })
  })
  options.log(formatScan(scan))
  if (scan.faults.length > 0) {
    rmSync(staging, { recursive: true, force: true })
    return { passes: false }
  }
  publishFolder(staging, out)
  forgetOthers(index)
  return { passes: true }
}

function toWorkFolder(cacheDir: string): string {
  return resolve(`${cacheDir}.work`)
}

/** What stands beside the pages: data, hosts' headers, the next change, the worker, pdf.js. */
async function writeFiles(whole: Corpus, root: string, now: string, outDir: string): Promise<void> {
  const corpus = toPublishedCorpus(whole, { now })
  await writeServiceWorker({ corpus, now, outDir })
  writeDataFiles({ corpus, nextChange: toNextChange(whole, now), root, now, outDir })
  writePdfReader({ corpus, outDir })
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
