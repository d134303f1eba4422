import { formatGithubAnnotations } from '#domain/gate/github-annotations.ts'
import { formatReport } from '#domain/gate/report.ts'
import { readEnvironment } from '#loaders/environment.ts'
import { runGate } from '#loaders/gate-fs.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { readOption } from './lib/read-option.ts'

const environment = readEnvironment()
const { root, now } = environment
const release = process.argv.includes('--release')
const { issues, passes } = await runGate(
  root,
  { now, release },
  readSiteConfig(environment).cacheDir,
  readOption('--since'),
)

if (process.argv.includes('--json')) {
  console.log(JSON.stringify(issues, null, 2))
} else {
  console.log(formatReport(issues))
  if (process.env.GITHUB_ACTIONS === 'true') console.log(formatGithubAnnotations(issues))
}
process.exitCode = passes ? 0 : 1
