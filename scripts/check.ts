import { formatGithubAnnotations } from '#domain/gate/github-annotations.ts'
import { formatReport } from '#domain/gate/report.ts'
import { readEnvironment } from '#loaders/environment.ts'
import { runGate } from '#loaders/gate-fs.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { checkHistory } from './lib/check-history.ts'
import { checkStaged } from './lib/check-staged.ts'
import { readPublishedCommit } from './lib/published-commit.ts'
import { readOption } from './lib/read-option.ts'

// What other programs rely on; an issue knows more for our own use.
const printedProperties = ['code', 'severity', 'file', 'line', 'column', 'message', 'hint']
const environment = readEnvironment()
process.exitCode = await run()

async function run(): Promise<number> {
  if (process.argv.includes('--staged')) return checkStaged(environment)
  if (process.argv.includes('--history')) return checkHistory(environment)
  return checkContent()
}

async function checkContent(): Promise<number> {
  const { root, now } = environment
  const release = process.argv.includes('--release')
  const { cacheDir, site, base } = readSiteConfig(environment)
  const since = await findSince(`${site}${base}build.json`)
  const { issues, passes } = await runGate(root, { now, release }, cacheDir, since)
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(issues, printedProperties, 2))
  } else {
    console.log(formatReport(issues))
    if (process.env.GITHUB_ACTIONS === 'true') console.log(formatGithubAnnotations(issues))
  }
  return passes ? 0 : 1
}

/** `published` is the version that is on the web; where it cannot be asked, the gate says so (G006). */
async function findSince(address: string): Promise<string | undefined> {
  const since = readOption('--since')
  if (since !== 'published') return since
  const commit = await readPublishedCommit(address)
  if (commit === undefined) console.log(`${address} 没有说网站是从哪个版本生成的。\n`)
  return commit ?? since
}
