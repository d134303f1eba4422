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

/**
 * The Chromium or Chrome to test with: `CHROME_PATH`, else an installed one, else the one that
 * Playwright has downloaded; undefined where there is none. A `CHROME_PATH` that names no file is
 * an error, because another browser than the one asked for would be tested.
 * @returns {Promise<string | undefined>}
 */
export async function findBrowser() {
  const chosen = process.env.CHROME_PATH ?? ''
  if (chosen !== '') {
    if (existsSync(chosen)) return chosen
    throw new Error(`CHROME_PATH names no file: ${chosen}`)
  }
  return findInstalledBrowser() ?? (await findPlaywrightBrowser())
}

/** @returns {string | undefined} */
function findInstalledBrowser() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = folders.flatMap((folder) => commandNames.map((name) => join(folder, name)))
  return [...onPath, ...getUsualPlaces()].find((file) => existsSync(file))
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
