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

/** A run that hangs must end; that of builds and browsers is the longest, and other work may slow it down. */
const runTimeoutMs = 20 * 60 * 1000

/**
 * Runs the steps stage by stage, goes on after failures, and resolves with the outcome of each,
 * in the order given.
 * @param {readonly TestStep[]} steps
 * @param {RunOptions} options
 * @returns {Promise<StepOutcome[]>}
 */
export async function runTestSteps(steps, options) {
  const folder = await mkdtemp(join(tmpdir(), 'portal-test-'))
  /** @type {Map<string, StepOutcome>} */
  const outcomes = new Map()
  const stages = new Set(steps.map((step) => step.stage).sort((one, other) => one - other))
  for (const stage of stages) {
    const [possible, impossible] = partition(
      steps.filter((step) => step.stage === stage),
      (step) => step.needsBrowser !== true || options.browser !== undefined,
    )
    for (const step of impossible) outcomes.set(step.name, refuseStep(step, options))
    const waiting = toRuns(possible)
    const runNext = async () => {
      for (let run = waiting.shift(); run !== undefined; run = waiting.shift()) {
        outcomes.set(run[0].name, await runSteps(run, folder, options))
      }
    }
    await Promise.all(Array.from({ length: concurrency }, runNext))
  }
  await rm(folder, { recursive: true, force: true })
  return steps.flatMap(({ name }) => outcomes.get(name) ?? [])
}

/**
 * Steps that are run together: all projects of Vitest are one run, any other step is one of its own.
 * @param {readonly TestStep[]} steps
 * @returns {TestRun[]}
 */
function toRuns(steps) {
  const [[first, ...others], commands] = partition(steps, ({ vitest }) => vitest !== undefined)
  /** @type {TestRun[]} */
  const runs = commands.map((step) => [step])
  if (first !== undefined) runs.splice(steps.indexOf(first), 0, [first, ...others])
  return runs
}

/**
 * @param {TestRun} run
 * @param {string} folder
 * @param {RunOptions} options
 * @returns {Promise<StepOutcome>}
 */
async function runSteps(run, folder, { report, browser }) {
  const name = run.map((step) => step.name).join(' and ')
  const reportFile = join(folder, `${run[0].name}.json`)
  const timer = startTimer()
  report(`▶ ${name}`)
  const result = await runCommand(getCommand(run, reportFile), {
    env: {
      CHROME_PATH: browser,
      // Hundreds of processes that load the same modules: compiled once, each starts in half the time.
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
      ...getColorSetting(),
      ...(run[0].vitest === undefined ? getHeapSetting() : {}),
    },
    timeoutMs: runTimeoutMs,
  })
  const json = run[0].vitest === undefined ? undefined : await readIfThere(reportFile)
  const cases = countTestCases(json, result.exitCode)
  report(`${cases.failed === 0 ? '✓' : '✗'} ${name} ${formatSeconds(timer())}`)
  const isShown = run.some(({ show }) => show === true) && cases.failed === 0
  if (isShown) report(result.output.trimEnd())
  return { name, ...cases, output: result.output }
}

/**
 * @param {TestStep} step
 * @param {RunOptions} options
 * @returns {StepOutcome}
 */
function refuseStep({ name }, { report }) {
  const output = 'No browser found. Install Chromium or Chrome, or set CHROME_PATH.\n'
  report(`✗ ${name}: no browser`)
  return { name, passed: 0, failed: 1, failures: [], output }
}

/**
 * @param {TestRun} run
 * @param {string} reportFile
 * @returns {readonly string[]}
 */
function getCommand(run, reportFile) {
  const projects = run.flatMap(({ vitest }) => (vitest === undefined ? [] : ['--project', vitest]))
  if (projects.length === 0) return run[0].command ?? []
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`]
  return ['vitest', 'run', ...projects, ...reporters]
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => boolean} isFirst
 * @returns {[Item[], Item[]]}
 */
function partition(items, isFirst) {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}

/** Tools write no colours into a pipe unless they are told that a terminal will show them. */
function getColorSetting() {
  const isColorful = process.stdout.isTTY && process.env.NO_COLOR === undefined
  return isColorful ? { FORCE_COLOR: '1' } : {}
}

/**
 * The tools that read all of the code make more short-lived objects than V8 has room for by itself:
 * with more room, types and lint take a tenth less of the processor.
 */
function getHeapSetting() {
  return { NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --max-semi-space-size=64`.trim() }
}

/** @param {string} file */
async function readIfThere(file) {
  return readFile(file, 'utf8').catch(() => undefined)
}

/**
 * @typedef {import('./test-steps.mjs').TestStep} TestStep
 * @typedef {[TestStep, ...TestStep[]]} TestRun
 *
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
