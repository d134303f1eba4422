import { cp, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { inject } from 'vitest'
import { createAttachmentsRoot } from './attachments-root.ts'
import { buildRoot } from './build-root.ts'
import { copyFixture, createTempFolder, getFixtureFolder } from './fixture.ts'

/** Where the portal below a path is served. */
export const portalBase = '/portal/'

/**
 * The folder of a small site that tests only look at, built once for a run: the first test file that asks
 * for it builds it, the others wait. Who changes anything in it takes `copySharedSite`.
 */
export async function getSharedSite(name: SharedSite): Promise<string> {
  const site = join(inject('sharedSitesFolder'), name)
  if (await isFirst(`${site}.begun`)) await build(name, site)
  while (!existsSync(site)) {
    if (existsSync(`${site}.fault`)) throw new Error(await readFile(`${site}.fault`, 'utf8'))
    await wait(100)
  }
  return site
}

/** A copy of a shared site that the test may change. */
export async function copySharedSite(name: SharedSite): Promise<string> {
  const folder = join(await createTempFolder(), 'site')
  await cp(await getSharedSite(name), folder, { recursive: true })
  return folder
}

/**
 * The town of the fixtures with an attachment of every kind, to be served below a path, in a folder
 * that the test may edit.
 */
export async function copyTownBelowPath(): Promise<string> {
  const root = await copyFixture('sites/town')
  await cp(getFixtureFolder('sites/attachments'), root, { recursive: true })
  const file = join(root, 'data/site.yaml')
  const text = await readFile(file, 'utf8')
  await writeFile(file, text.replace(/^basePath: .*$/m, `basePath: ${portalBase}`))
  return root
}

const roots = {
  minimal: () => Promise.resolve(getFixtureFolder('minimal')),
  town: () => Promise.resolve(getFixtureFolder('sites/town')),
  'town-below-path': copyTownBelowPath,
  attachments: createAttachmentsRoot,
}

async function build(name: SharedSite, site: string): Promise<void> {
  const out = join(`${site}.begun`, 'site')
  const { exitCode, output } = await buildRoot(await roots[name](), out)
  // Both at once, so that nobody sees half of either.
  if (exitCode === 0) await rename(out, site)
  else await writeFile(`${site}.fault`, output)
}

/** Of all that make a folder, one has made it. */
async function isFirst(folder: string): Promise<boolean> {
  return (await mkdir(folder, { recursive: true })) !== undefined
}

export type SharedSite = keyof typeof roots
