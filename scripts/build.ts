import { buildPortal } from '#integrations/build-portal.ts'
import { readEnvironment } from '#loaders/environment.ts'

const { passes } = await buildPortal(readEnvironment(), {
  release: process.argv.includes('--release'),
  annotate: process.env.GITHUB_ACTIONS === 'true',
  log: (line) => {
    console.log(line)
  },
})
process.exitCode = passes ? 0 : 1
