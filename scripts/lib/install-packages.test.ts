import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { isInstallNeeded } from './install-packages.mjs'

test('packages are installed once, and again when the lock is newer', async () => {
  const root = await mkdtemp(join(tmpdir(), 'install-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const lock = join(root, 'package-lock.json')
  const installed = join(root, 'node_modules', '.package-lock.json')
  await writeFile(lock, '')
  expect(await isInstallNeeded(root)).toBe(true)

  await mkdir(join(root, 'node_modules'))
  expect(await isInstallNeeded(root)).toBe(true)

  await writeFile(installed, '')
  await utimes(lock, 100, 100)
  await utimes(installed, 200, 200)
  expect(await isInstallNeeded(root)).toBe(false)

  await utimes(lock, 300, 300)
  expect(await isInstallNeeded(root)).toBe(true)
})
