// @ts-check
import process from 'node:process'
import { runCommand } from './run-command.mjs'

/**
 * Installs packages where the machine is a Debian that lets us, and says so; says what is missing
 * where it does not. Whether they are there afterwards, the caller sees.
 * @param {readonly string[]} packages
 * @param {(line: string) => void} report
 */
export async function installDebianPackages(packages, report) {
  const aptGet = await findAptGet()
  if (aptGet === undefined) {
    report(`missing, and cannot be installed from here: ${packages.join(', ')}`)
    return
  }
  report(`apt-get install ${packages.join(' ')}`)
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
  // The run level of maintenance: no service is started by being installed.
  const aptGet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', 'apt-get']
  if (process.platform !== 'linux' || !(await succeeds(['apt-get', '--version']))) return undefined
  if (process.getuid?.() === 0) return aptGet
  return (await succeeds(['sudo', '-n', 'true'])) ? ['sudo', '-n', ...aptGet] : undefined
}

/**
 * @param {string[]} command
 * @returns {Promise<boolean>}
 */
async function succeeds(command) {
  return (await runCommand(command)).exitCode === 0
}
