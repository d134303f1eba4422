// @ts-check
import { access, constants } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import process from 'node:process'
import { installDebianPackages } from './debian-packages.mjs'

/**
 * Finds nginx, which the tests hold our configuration against; where there is none and the machine
 * is a Debian that lets us, installs it. Undefined where it cannot be had.
 * @param {(line: string) => void} report
 * @returns {Promise<string | undefined>}
 */
export async function installNginx(report) {
  const found = await findNginx()
  if (found !== undefined) return found
  await installDebianPackages(['nginx'], report)
  return findNginx()
}

/** @returns {Promise<string | undefined>} */
async function findNginx() {
  // Debian puts it where only root's PATH leads.
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  for (const folder of folders) {
    const file = join(folder, 'nginx')
    const isThere = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (isThere) return file
  }
  return undefined
}
