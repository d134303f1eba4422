import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { benchNow, readTruth } from './lib/bench-search/bench-corpus.ts'
import { ensureCorpus, toFoldersOf } from './lib/bench-search/bench-roots.ts'
import {
  compareFeeding,
  formatFeeding,
  toFeedingFigures,
} from './lib/bench-search/feeding/compare-feeding.ts'
import { formatFigures } from './lib/bench-search/figures-table.ts'
import { judgeEngine } from './lib/bench-search/judge-engine.ts'
import { measureSite } from './lib/bench-search/measure/measure-site.ts'
import { runBuild } from './lib/bench-search/measure/run-build.ts'
import type { BuildFigures } from './lib/bench-search/measure/run-build.ts'
import { createQueries } from './lib/bench-search/query-kinds/create-queries.ts'
import { formatKinds } from './lib/bench-search/query-kinds/format-kinds.ts'
import { formatJudged, formatLosers, toJudgedRows } from './lib/bench-search/report.ts'
import { writeBetweenMarks } from './lib/bench-search/write-between-marks.ts'

// Measures search on a made-up portal: what its index takes to build and to load, and how well it
// answers. `--engine` judges in Node without pages and browser; `--feeding` compares ways to feed Pagefind.
const { values } = parseArgs({
  options: {
    docs: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    queries: { type: 'string', default: '25' },
    out: { type: 'string' },
    root: { type: 'string' },
    write: { type: 'string' },
    engine: { type: 'boolean', default: false },
    feeding: { type: 'boolean', default: false },
    'keep-site': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    losers: { type: 'boolean', default: false },
  },
})
const projectRoot = resolve(import.meta.dirname, '..')
const now = `${benchNow.replace(' ', 'T')}:00+08:00`
const docs = Number(values.docs)
const folders =
  values.root === undefined
    ? ensureCorpus(docs, values.seed, { folder: values.out, shippedRoot: projectRoot })
    : toFoldersOf(resolve(values.root), values.out)

if (values.feeding) await runFeeding()
else if (values.engine) await runEngine()
else await runSite()

async function runFeeding(): Promise<void> {
  const { queries, truth } = await prepare()
  const ways = await compareFeeding(queries, truth, `${folders.out}-feeding`)
  print('feeding', formatFeeding(docs, ways), toFeedingFigures(ways))
}

async function runEngine(): Promise<void> {
  const { judgements, seconds } = await judgeEngine({ ...(await prepare()), folders })
  const judged = toJudgedRows(judgements)
  print(undefined, formatJudged(judged), { seconds, judged })
  console.error(`index ${seconds.toFixed(1)} s`)
  if (values.losers) console.log(formatLosers(judgements).join('\n'))
}

async function runSite(): Promise<void> {
  const { root, out } = folders
  const build = values['keep-site'] ? undefined : await buildFromNothing(root, out)
  // Read only now: the build is to have the machine for itself.
  const { queries, truth } = await prepare()
  const { judgements, ...site } = await measureSite(out, queries, truth)
  const judged = toJudgedRows(judgements)
  const figures = { docs, build, ...site, judged }
  print(`measured-${docs}`, formatFigures(figures), figures)
  if (values.losers) console.log(formatLosers(judgements).join('\n'))
}

async function prepare() {
  const { corpus, truth } = await readTruth(folders)
  return { corpus, truth, queries: createQueries(truth, values.seed, Number(values.queries)) }
}

/** What an earlier build left would be reused. */
function buildFromNothing(root: string, out: string): Promise<BuildFigures> {
  const { cacheDir } = readSiteConfig({ root, out })
  rmSync(resolve(projectRoot, cacheDir), { recursive: true, force: true })
  return runBuild({ root, out, now, projectRoot })
}

/** Shows what was measured, and writes it down where asked to. */
function print(name: string | undefined, text: string, data: unknown): void {
  console.log(values.json ? JSON.stringify(data, null, 2) : text)
  if (values.write === undefined || name === undefined) return
  const document = writeBetweenMarks(readFileSync(values.write, 'utf8'), name, text)
  writeFileSync(values.write, writeBetweenMarks(document, 'query-kinds', formatKinds()))
  process.stderr.write(`written to ${values.write}\n`)
}
