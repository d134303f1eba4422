import { access, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { installBrowser } from './install-browser.mjs'

let bin: string
let reports: string[]

beforeEach(async () => {
  bin = await mkdtemp(join(tmpdir(), 'bin-'))
  reports = []
  vi.stubEnv('PATH', bin)
  vi.stubEnv('CHROME_PATH', '')
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', bin)
  await symlink('/usr/bin/env', join(bin, 'env'))
  await writeProgram('fc-list', 'echo "Noto Sans CJK"')
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await rm(bin, { recursive: true })
})

// apt-get is looked for on Linux alone.
describe.runIf(process.platform === 'linux')('installBrowser', () => {
  test('takes the browser that is there', async () => {
    await writeApt()
    const chromium = await writeProgram('chromium', '')
    expect(await install()).toBe(chromium)
    expect(await readAptCalls()).toEqual([])
  })

  test('takes the one that CHROME_PATH names before any other', async () => {
    await writeProgram('chromium', '')
    const chosen = await writeProgram('chosen', '')
    vi.stubEnv('CHROME_PATH', chosen)
    expect(await install()).toBe(chosen)
  })

  test('refuses a CHROME_PATH that names nothing, instead of testing another browser', async () => {
    await writeProgram('chromium', '')
    vi.stubEnv('CHROME_PATH', join(bin, 'none'))
    await expect(install()).rejects.toThrow('CHROME_PATH names no file')
  })

  test('takes the engine without a window before Chromium, which it installs where neither is', async () => {
    await writeApt(['chromium-headless-shell', 'chromium'])
    await writeProgram('chromium', '')
    expect(await install()).toBe(join(bin, 'chromium'))
    await rm(join(bin, 'chromium'))
    expect(await install()).toBe(join(bin, 'chromium-headless-shell'))
    await writeProgram('chromium', '')
    expect(await install()).toBe(join(bin, 'chromium-headless-shell'))
    expect(await readAptCalls()).toEqual([
      '-q update',
      '-q install -y --no-install-recommends chromium-headless-shell',
    ])
  })

  test('installs Chromium, and what else is missing, where there is no package of the engine', async () => {
    await writeApt()
    await writeProgram('fc-list', '')
    expect(await install()).toBe(join(bin, 'chromium'))
    expect((await readAptCalls()).filter((call) => call !== '-q update')).toEqual([
      '-q install -y --no-install-recommends chromium-headless-shell fonts-noto-cjk',
      '-q install -y --no-install-recommends chromium fonts-noto-cjk',
    ])
  })

  test('installs Chinese fonts where there are none', async () => {
    await writeApt()
    await writeProgram('fc-list', '')
    await writeProgram('chromium', '')
    await install()
    expect((await readAptCalls()).at(-1)).toBe(
      '-q install -y --no-install-recommends fonts-noto-cjk',
    )
  })

  test('says what is missing where it cannot install', async () => {
    expect(await install()).toBeUndefined()
    expect(reports).toEqual([
      'missing, and cannot be installed from here: chromium-headless-shell',
      'missing, and cannot be installed from here: chromium',
    ])
  })
})

function install() {
  return installBrowser((line) => reports.push(line))
}

/** An apt-get that notes its arguments and has these packages, empty; sudo lets anybody use it. */
async function writeApt(packages: readonly string[] = ['chromium']): Promise<void> {
  const installs = packages.map(
    (name) => `case " $* " in *" ${name} "*) : > ${join(bin, name)};; esac`,
  )
  await writeProgram(
    'apt-get',
    [`[ "$1" = --version ] || echo "$*" >> ${join(bin, 'calls')}`, ...installs].join('\n'),
  )
  await writeProgram('sudo', '[ "$2" = true ] && exit 0\nshift\nexec "$@"')
}

async function writeProgram(name: string, script: string): Promise<string> {
  const file = join(bin, name)
  await writeFile(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return file
}

async function readAptCalls(): Promise<string[]> {
  const calls = join(bin, 'calls')
  const isCalled = await access(calls).then(
    () => true,
    () => false,
  )
  return isCalled ? (await readFile(calls, 'utf8')).trimEnd().split('\n') : []
}
