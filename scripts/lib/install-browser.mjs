// @ts-check
import process from 'node:process'
import { findBrowser } from './find-browser.mjs'
import { runCommand } from './run-command.mjs'

/**
 * Finds a browser for the tests; where there is none, or no Chinese font, and the machine is a
 * Debian that lets us, installs them. Missing fonts are no failure: the text is then drawn as
 * boxes, but it is there. Undefined where no browser can be had.
 * @param {(line: string) => void} report
 * @returns {Promise<string | undefined>}
 */
export async function installBrowser(report) {
  const browser = await findBrowser()
  const missing = [
    ...(browser === undefined ? ['chromium'] : []),
    ...((await hasChineseFonts()) ? [] : ['fonts-noto-cjk']),
  ]
  if (missing.length === 0) return browser
  const aptGet = await findAptGet()
  if (aptGet === undefined) {
    report(`missing, and cannot be installed from here: ${missing.join(', ')}`)
    return browser
  }
  report(`apt-get install ${missing.join(' ')}`)
  await installDebianPackages(aptGet, missing, report)
  return findBrowser()
}

/**
 * @param {string[]} aptGet
 * @param {string[]} packages
 * @param {(line: string) => void} report
 */
async function installDebianPackages(aptGet, packages, report) {
  const commands = [['update'], ['install', '-y', '--no-install-recommends', ...packages]]
  for (const args of commands) {
    const { exitCode, output } = await runCommand([...aptGet, '-q', ...args])
    // A stale or unreachable list may still be good enough to install from.
    if (exitCode !== 0) report(output)
  }
}

/**
 * apt-get as we may run it: as root, or by a sudo that asks for no password.
 * @returns {Promise<string[] | undefined>}
 */
async function findAptGet() {
  const aptGet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get']
  if (process.platform !== 'linux' || !(await succeeds(['apt-get', '--version']))) return undefined
  if (process.getuid?.() === 0) return aptGet
  return (await succeeds(['sudo', '-n', 'true'])) ? ['sudo', '-n', ...aptGet] : undefined
}

/** @returns {Promise<boolean>} */
async function hasChineseFonts() {
  // macOS and Windows come with them and have no fc-list.
  if (process.platform !== 'linux') return true
  const { stdout } = await runCommand(['fc-list', ':lang=zh'])
  return stdout.trim() !== ''
}

/**
 * @param {string[]} command
 * @returns {Promise<boolean>}
 */
async function succeeds(command) {
  return (await runCommand(command)).exitCode === 0
}
