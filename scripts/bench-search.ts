import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { readTruth } from './lib/bench-search/bench-corpus.ts'
import { ensureCorpus } from './lib/bench-search/bench-roots.ts'
import { compareFeeding, formatFeeding } from './lib/bench-search/feeding/compare-feeding.ts'
import { formatFigures } from './lib/bench-search/figures-table.ts'
import { judgeEngine } from './lib/bench-search/judge-engine.ts'
import { measureSite } from './lib/bench-search/measure/measure-site.ts'
import { runBuild } from './lib/bench-search/measure/run-build.ts'
import { createQueries } from './lib/bench-search/query-kinds/create-queries.ts'
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
const now = '2026-11-22T10:00:00+08:00'
const docs = Number(values.docs)
const made = ensureCorpus(docs, values.seed, { folder: values.out, shippedRoot: projectRoot })
const folders = values.root === undefined ? made : { ...made, root: resolve(values.root) }
const { corpus, truth } = await readTruth(folders)
const queries = createQueries(truth, values.seed, Number(values.queries))

if (values.feeding) {
  const feeding = await compareFeeding(queries, truth, `${folders.out}-feeding`)
  print('feeding', formatFeeding(docs, feeding), formatFeeding(docs, feeding))
} else if (values.engine) {
  const { judgements, seconds } = await judgeEngine({ corpus, queries, truth, folders })
  print(undefined, formatJudged(toJudgedRows(judgements)), {
    seconds,
    judged: toJudgedRows(judgements),
  })
  console.error(`index ${seconds.toFixed(1)} s`)
  if (values.losers) console.log(formatLosers(judgements).join('\n'))
} else {
  const { root, out } = folders
  // From nothing: what an earlier build left would be reused.
  if (!values['keep-site'])
    rmSync(readSiteConfig({ root, out }).cacheDir, { recursive: true, force: true })
  const build = values['keep-site'] ? undefined : await runBuild({ root, out, now, projectRoot })
  const site = await measureSite(out, queries, truth)
  const judged = toJudgedRows(site.judgements)
  print(`measured-${docs}`, formatFigures({ docs, build, site }), {
    docs,
    build,
    ...site,
    judgements: judged,
  })
  if (values.losers) console.log(formatLosers(site.judgements).join('\n'))
}

/** Shows what was measured, and writes it down where asked to. */
function print(name: string | undefined, text: string, data: unknown): void {
  console.log(values.json ? JSON.stringify(data, null, 2) : text)
  if (values.write === undefined || name === undefined) return
  writeFileSync(values.write, writeBetweenMarks(readFileSync(values.write, 'utf8'), name, text))
  process.stderr.write(`written to ${values.write}\n`)
}
