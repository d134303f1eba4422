// @ts-check
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import process from 'node:process'

const commandNames = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
]

const macApps = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

const windowsApps = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
]

/** What Debian calls Chromium's engine without a window, by its package and by its program. */
export const headlessShell = 'chromium-headless-shell'

/**
 * The browser to test with: `CHROME_PATH`, else the engine of Chromium without its window, else any.
 * Without a window, to open a page and to draw it takes less than two thirds of the processor time.
 * @returns {Promise<string | undefined>}
 */
export async function findTestBrowser() {
  return findChosenBrowser() ?? findOnPath([headlessShell]) ?? findBrowser()
}

/**
 * A Chromium or Chrome: `CHROME_PATH`, else an installed one, else the one that Playwright has
 * downloaded; undefined where there is none.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  return findChosenBrowser() ?? findInstalledBrowser() ?? (await findPlaywrightBrowser())
}

/**
 * A `CHROME_PATH` that names no file is an error, because another browser than the one asked for
 * would be tested.
 * @returns {string | undefined}
 */
function findChosenBrowser() {
  const chosen = process.env.CHROME_PATH ?? ''
  if (chosen === '' || existsSync(chosen)) return chosen || undefined
  throw new Error(`CHROME_PATH names no file: ${chosen}`)
}

/** @returns {string | undefined} */
function findInstalledBrowser() {
  return findOnPath(commandNames) ?? getUsualPlaces().find((file) => existsSync(file))
}

/**
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
function findOnPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const files = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  return files.find((file) => existsSync(file))
}

/** @returns {string[]} */
function getUsualPlaces() {
  if (process.platform === 'darwin') return macApps
  if (process.platform !== 'win32') return []
  const { PROGRAMFILES, LOCALAPPDATA } = process.env
  const folders = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA]
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => windowsApps.map((app) => join(folder, app)))
}

/** @returns {Promise<string | undefined>} */
async function findPlaywrightBrowser() {
  const { chromium } = await import('playwright-core')
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}
