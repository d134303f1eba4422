import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readEnvironment } from '#loaders/environment.ts'
import { weighSite } from './lib/budget/weigh-site.ts'
import { findBrowser } from './lib/find-browser.mjs'
import { toLighthouseReport } from './lib/lighthouse/lighthouse-report.ts'
import { type LighthouseResult, parseLighthouseResult } from './lib/lighthouse/lighthouse-result.ts'
import { projectRoot } from './lib/project-root.mjs'
import { runCommand } from './lib/run-command.mjs'
import { readSiteBase, serveSite } from './lib/serve-site.mjs'

// Not a dependency: it is as large as all others together, and only ever measured by hand.
const version = '13.5.0'
const measured = ['home', 'board', 'document', 'ranking']

// Lets Lighthouse judge the heaviest built page of each template, and writes docs/lighthouse.md.
const { out } = readEnvironment()
const base = await readSiteBase(out)
const pages = weighSite(out, base).templates.filter(({ budget }) =>
  measured.includes(budget.template),
)
const { server, url } = await serveSite({ root: out, port: 0 })
const results: LighthouseResult[] = []
for (const { heaviest } of pages) results.push(await judge(new URL(heaviest.path.slice(1), url)))
server.close()
server.closeAllConnections()

const { report, passes } = toLighthouseReport(results, version)
writeFileSync(join(projectRoot, 'docs/lighthouse.md'), report)
console.log(report)
process.exitCode = passes ? 0 : 1

async function judge(page: URL): Promise<LighthouseResult> {
  const file = join(mkdtempSync(join(tmpdir(), 'lighthouse-')), 'result.json')
  const { exitCode, output } = await runCommand([
    ...['npx', '--yes', `lighthouse@${version}`, page.href, '--quiet'],
    ...[`--chrome-path=${String(await findBrowser())}`, '--output=json', `--output-path=${file}`],
    '--chrome-flags=--headless=new --no-sandbox',
    '--only-categories=performance,accessibility,best-practices,seo',
  ])
  if (exitCode !== 0) throw new Error(`Lighthouse could not judge ${page.href}:\n${output}`)
  return parseLighthouseResult(page.pathname, JSON.parse(readFileSync(file, 'utf-8')))
}
