import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { atFileEnd } from './file-end.ts'
import { testNow } from './test-clock.ts'

/** The folder of `tests/fixtures/<name>`, which holds `content/` and `data/`; a path stays itself. */
export function getFixtureFolder(name: string): string {
  return resolve(import.meta.dirname, '../fixtures', name)
}

/** Copies a fixture to a folder that the test may edit. */
export async function copyFixture(name: string): Promise<string> {
  const folder = await createTempFolder()
  await cp(getFixtureFolder(name), folder, { recursive: true })
  return folder
}

/** A folder of its own, removed when the tests of the file are done. */
export async function createTempFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-'))
  atFileEnd(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The environment of a build or check of one root: nothing of the developer's own shows through. */
export function getPortalEnvironment(root: string, out: string, now = testNow) {
  return { PORTAL_ROOT: root, PORTAL_OUT: out, PORTAL_NOW: now, GITHUB_ACTIONS: undefined }
}
