// @ts-check
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { clearTimeout, setTimeout } from 'node:timers'
import { projectRoot } from './project-root.mjs'

const isWindows = process.platform === 'win32'

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set()

/**
 * Runs a command on the project's own Node, and resolves with its exit code and output.
 * @param {readonly string[]} command
 * @param {CommandOptions} [options]
 * @returns {Promise<CommandResult>}
 */
export function runCommand(command, options = {}) {
  const [name = '', ...args] = command
  const child = spawn(name, args, {
    cwd: options.cwd ?? projectRoot,
    env: projectEnvironment(options.env),
    stdio: options.inherit ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    // A group of its own can be stopped whole: tools start workers that outlive them otherwise.
    detached: !isWindows,
    // npm and the tools in .bin are .cmd files on Windows, which only a shell starts.
    shell: isWindows,
  })
  return collectResult(child, name, options.timeoutMs)
}

/**
 * Ends the process, and the commands that still run, on Ctrl-C or when it is asked to end. With
 * nothing cut short, as while serving, that is a success.
 */
export function stopCommandsOnSignal() {
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => {
      const isIdle = running.size === 0
      for (const child of running) stopChild(child, signal)
      process.exit(isIdle ? 0 : 130)
    })
  }
}

/**
 * The environment of every child: `node_modules/.bin` comes first on PATH, so `node` is the
 * version that package.json names even where the machine's own is older.
 * @param {Readonly<Record<string, string | undefined>>} [extra]
 * @returns {NodeJS.ProcessEnv}
 */
function projectEnvironment(extra = {}) {
  // Windows spells it `Path`.
  const key = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
  const bin = join(projectRoot, 'node_modules', '.bin')
  return { ...process.env, ...extra, [key]: bin + delimiter + (process.env[key] ?? '') }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {string} name
 * @param {number | undefined} timeoutMs
 * @returns {Promise<CommandResult>}
 */
function collectResult(child, name, timeoutMs) {
  const result = { exitCode: 1, stdout: '', stderr: '', output: '' }
  /** @param {'stdout' | 'stderr'} stream */
  const collect = (stream) => {
    child[stream]?.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      result[stream] += text
      result.output += text
    })
  }
  collect('stdout')
  collect('stderr')
  running.add(child)
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => {
          result.output += `\nstopped: ${name} ran longer than ${timeoutMs / 1000} s\n`
          stopChild(child, 'SIGKILL')
        }, timeoutMs)
  return new Promise((resolve) => {
    const finish = (/** @type {number} */ exitCode) => {
      clearTimeout(timer)
      running.delete(child)
      resolve({ ...result, exitCode })
    }
    child.on('error', (error) => {
      result.output += `${error.message}\n`
      finish(127)
    })
    child.on('close', (code) => {
      finish(code ?? 1)
    })
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function stopChild(child, signal) {
  if (child.pid === undefined) return
  try {
    process.kill(isWindows ? child.pid : -child.pid, signal)
  } catch {
    // It ended in the meantime.
  }
}

/**
 * @typedef {object} CommandOptions
 * @property {string} [cwd] where it runs; the project root unless given
 * @property {Readonly<Record<string, string | undefined>>} [env] added to the environment
 * @property {boolean} [inherit] writes straight to the terminal; the output is then empty
 * @property {number} [timeoutMs] stops the command and all it started after this time
 *
 * @typedef {object} CommandResult
 * @property {number} exitCode
 * @property {string} stdout
 * @property {string} stderr
 * @property {string} output both streams in the order they came
 */
