// @ts-check
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { runCommand } from './run-command.mjs'

/**
 * Installs the packages when package-lock.json is newer than what was installed from it, and
 * says whether it had to.
 * `npm install`, because `npm ci` refuses a lock that was made against a registry mirror without
 * some platforms' packages; dev packages always, because Node itself is one of them.
 * @param {string} root
 * @returns {Promise<boolean>}
 */
export async function installPackages(root) {
  if (!(await isInstallNeeded(root))) return false
  const { exitCode } = await runCommand(
    ['npm', 'install', '--include=dev', '--loglevel=error', '--no-fund', '--no-audit'],
    { cwd: root, inherit: true },
  )
  if (exitCode !== 0) {
    throw new Error('安装依赖失败，请检查网络后重试 / npm install failed; check the network')
  }
  return true
}

/**
 * @param {string} root
 * @returns {Promise<boolean>}
 */
export async function isInstallNeeded(root) {
  // npm writes this copy of the lock last, so it is there only when the install went through.
  const installedMs = await findChangeTime(join(root, 'node_modules', '.package-lock.json'))
  const lockedMs = await findChangeTime(join(root, 'package-lock.json'))
  return installedMs === undefined || (lockedMs !== undefined && lockedMs > installedMs)
}

/**
 * @param {string} file
 * @returns {Promise<number | undefined>}
 */
async function findChangeTime(file) {
  try {
    return (await stat(file)).mtimeMs
  } catch {
    return undefined
  }
}
