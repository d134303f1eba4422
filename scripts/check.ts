import { formatGithubAnnotations } from '#domain/gate/github-annotations.ts'
import { formatReport } from '#domain/gate/report.ts'
import { readEnvironment } from '#loaders/environment.ts'
import { runGate } from '#loaders/gate-fs.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { checkHistory } from './lib/check-history.ts'
import { checkStaged } from './lib/check-staged.ts'
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
  const { issues, passes } = await runGate(
    root,
    { now, release },
    readSiteConfig(environment).cacheDir,
    readOption('--since'),
  )
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(issues, printedProperties, 2))
  } else {
    console.log(formatReport(issues))
    if (process.env.GITHUB_ACTIONS === 'true') console.log(formatGithubAnnotations(issues))
  }
  return passes ? 0 : 1
}
