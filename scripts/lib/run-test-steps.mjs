// @ts-check
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { formatSeconds, startTimer } from './elapsed-time.mjs'
import { runCommand } from './run-command.mjs'
import { countTestCases } from './test-cases.mjs'

/** Two processes at once: what a small build machine has cores for. */
const concurrency = 2

/** A step that hangs must end; the browser tests, the longest step, take eight and a half minutes on two cores. */
const stepTimeoutMs = 12 * 60 * 1000

/**
 * Runs the steps stage by stage, goes on after failures, and resolves with the outcome of each,
 * in the order given.
 * @param {readonly import('./test-steps.mjs').TestStep[]} steps
 * @param {RunOptions} options
 * @returns {Promise<StepOutcome[]>}
 */
export async function runTestSteps(steps, options) {
  const folder = await mkdtemp(join(tmpdir(), 'portal-test-'))
  /** @type {Map<string, StepOutcome>} */
  const outcomes = new Map()
  const stages = new Set(steps.map((step) => step.stage).sort((one, other) => one - other))
  for (const stage of stages) {
    const waiting = steps.filter((step) => step.stage === stage)
    const runNext = async () => {
      for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
        outcomes.set(step.name, await runStep(step, folder, options))
      }
    }
    await Promise.all(Array.from({ length: concurrency }, runNext))
  }
  await rm(folder, { recursive: true, force: true })
  return steps.flatMap(({ name }) => outcomes.get(name) ?? [])
}

/**
 * @param {import('./test-steps.mjs').TestStep} step
 * @param {string} folder
 * @param {RunOptions} options
 * @returns {Promise<StepOutcome>}
 */
async function runStep(step, folder, { report, browser }) {
  if (step.needsBrowser === true && browser === undefined) {
    const output = 'No browser found. Install Chromium or Chrome, or set CHROME_PATH.\n'
    report(`✗ ${step.name}: no browser`)
    return { name: step.name, passed: 0, failed: 1, failures: [], output }
  }
  const reportFile = join(folder, `${step.name}.json`)
  const timer = startTimer()
  report(`▶ ${step.name}`)
  const result = await runCommand(getCommand(step, reportFile), {
    env: { CHROME_PATH: browser, ...getColorSetting() },
    timeoutMs: stepTimeoutMs,
  })
  const json = step.vitest === undefined ? undefined : await readIfThere(reportFile)
  const cases = countTestCases(json, result.exitCode)
  report(`${cases.failed === 0 ? '✓' : '✗'} ${step.name} ${formatSeconds(timer())}`)
  if (step.show === true && cases.failed === 0) report(result.output.trimEnd())
  return { name: step.name, ...cases, output: result.output }
}

/**
 * @param {import('./test-steps.mjs').TestStep} step
 * @param {string} reportFile
 * @returns {readonly string[]}
 */
function getCommand({ command, vitest }, reportFile) {
  if (vitest === undefined) return command ?? []
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  return ['vitest', 'run', '--project', vitest, ...reporters]
}

/** Tools write no colours into a pipe unless they are told that a terminal will show them. */
function getColorSetting() {
  const isColorful = process.stdout.isTTY && process.env.NO_COLOR === undefined
  return isColorful ? { FORCE_COLOR: '1' } : {}
}

/** @param {string} file */
async function readIfThere(file) {
  return readFile(file, 'utf8').catch(() => undefined)
}

/**
 * @typedef {object} RunOptions
 * @property {(line: string) => void} report
 * @property {string | undefined} browser the path of its program
 *
 * @typedef {object} StepOutcome
 * @property {string} name
 * @property {number} passed test cases; a step that is not made of cases counts as one
 * @property {number} failed
 * @property {string[]} failures the names of the cases that failed
 * @property {string} output
 */
