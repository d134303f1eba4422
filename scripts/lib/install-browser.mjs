// @ts-check
import process from 'node:process'
import { installDebianPackages } from './debian-packages.mjs'
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
  await installDebianPackages(missing, report)
  return findBrowser()
}

/** @returns {Promise<boolean>} */
async function hasChineseFonts() {
  // macOS and Windows come with them and have no fc-list.
  if (process.platform !== 'linux') return true
  const { stdout } = await runCommand(['fc-list', ':lang=zh'])
  return stdout.trim() !== ''
}
