// @ts-check
import process from 'node:process'
import { installDebianPackages } from './debian-packages.mjs'
import { findTestBrowser, headlessShell } from './find-browser.mjs'
import { runCommand } from './run-command.mjs'

/**
 * Finds a browser for the tests; where there is none, or no Chinese font, and the machine is a
 * Debian that lets us, installs them. Missing fonts are no failure: the text is then drawn as
 * boxes, but it is there. Undefined where no browser can be had.
 * @param {(line: string) => void} report
 * @returns {Promise<string | undefined>}
 */
export async function installBrowser(report) {
  const missing = await listMissing(headlessShell)
  if (missing.length > 0) await installDebianPackages(missing, report)
  // Ubuntu and older Debians have no package of the engine alone.
  const isLacking = (await findTestBrowser()) === undefined
  if (isLacking) await installDebianPackages(await listMissing('chromium'), report)
  return findTestBrowser()
}

/**
 * @param {string} browserPackage
 * @returns {Promise<string[]>}
 */
async function listMissing(browserPackage) {
  const browsers = (await findTestBrowser()) === undefined ? [browserPackage] : []
  return (await hasChineseFonts()) ? browsers : [...browsers, 'fonts-noto-cjk']
}

/** @returns {Promise<boolean>} */
async function hasChineseFonts() {
  // macOS and Windows come with them and have no fc-list.
  if (process.platform !== 'linux') return true
  const { stdout } = await runCommand(['fc-list', ':lang=zh'])
  return stdout.trim() !== ''
}
