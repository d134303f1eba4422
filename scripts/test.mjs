// @ts-check
// `npm test`: installs what is missing, a browser included, and runs every test, from a fresh
// clone and on any Node from 20. `npm test -- --only unit,lint` runs some of the steps.
import process from 'node:process'
import { formatSeconds, startTimer } from './lib/elapsed-time.mjs'
import { installBrowser } from './lib/install-browser.mjs'
import { installPackages } from './lib/install-packages.mjs'
import { projectRoot } from './lib/project-root.mjs'
import { stopCommandsOnSignal } from './lib/run-command.mjs'
import { runTestSteps } from './lib/run-test-steps.mjs'
import { selectSteps } from './lib/test-steps.mjs'

stopCommandsOnSignal()
try {
  await test(selectSteps(process.argv.slice(2)))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  print('0 passed, 1 failed')
  process.exitCode = 1
}

/** @param {readonly import('./lib/test-steps.mjs').TestStep[]} steps */
async function test(steps) {
  const timer = startTimer()
  await installPackages(projectRoot)
  const needsBrowser = steps.some((step) => step.needsBrowser)
  const browser = needsBrowser ? await installBrowser(print) : undefined
  print(`ready ${formatSeconds(timer())}${browser === undefined ? '' : `, browser: ${browser}`}`)

  const outcomes = await runTestSteps(steps, { report: print, browser })
  for (const { name, output } of outcomes.filter(({ failed }) => failed > 0)) {
    print(`\n──── ${name} ────\n${output.trimEnd()}`)
  }
  printSummary(outcomes)
  print(`in ${formatSeconds(timer())}`)
  const passed = sum(outcomes.map((outcome) => outcome.passed))
  const failed = sum(outcomes.map((outcome) => outcome.failed))
  print(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}

/** @param {import('./lib/run-test-steps.mjs').StepOutcome[]} outcomes */
function printSummary(outcomes) {
  print('')
  for (const { name, passed, failed, failures } of outcomes) {
    print(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} passed, ${failed} failed`)
    for (const failure of failures) print(`    ${failure}`)
  }
}

/** @param {string} line */
function print(line) {
  console.log(line)
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0)
}
