import process from 'node:process'
import { defineConfig } from 'vitest/config'
import type { UserWorkspaceConfig } from 'vitest/config'
import { SlowFirst } from './tests/support/slow-first.ts'

// Every date of the portal is a day in China. Far west of it, and with daylight saving, code that
// asks the machine's own zone gives another day, and its test fails. Set for the workers and for
// every build that a test starts.
process.env.TZ = 'America/Los_Angeles'

/** A worker loads a module once for all its files. What a test changes around it, it must put back. */
const shared: UserWorkspaceConfig['test'] = {
  isolate: false,
  unstubEnvs: true,
  unstubGlobals: true,
  restoreMocks: true,
  setupFiles: ['tests/support/each-file.ts'],
}

export default defineConfig({
  test: {
    sequence: { sequencer: SlowFirst },
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['{src,scripts,tests/support}/**/*.test.ts'],
          exclude: ['**/*.browser.test.ts'],
          // Property tests run beside the linter on two cores.
          testTimeout: 20_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/support/site.ts'],
          // A build takes up to 1.5 GB and mostly one core, a browser mostly waits: three of either
          // keep the two cores of the smallest machine busy.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        test: {
          ...shared,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts', 'tests/support/**/*.browser.test.ts'],
          globalSetup: ['tests/support/site.ts'],
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
          // What is waited for on a page has as long as Playwright gives whatever it waits for.
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 300_000,
          hookTimeout: 600_000,
        },
      },
    ],
  },
})
