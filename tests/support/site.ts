import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import process from 'node:process'
import type { TestProject } from 'vitest/node'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { projectRoot } from '../../scripts/lib/project-root.mjs'
import { runCommand } from '../../scripts/lib/run-command.mjs'
import { serveSite } from '../../scripts/lib/serve-site.mjs'
import { testNow } from './test-clock.ts'

/**
 * Runs before the tests of the built site: builds the content that ships, once for all projects, and
 * serves it with its own headers. `PORTAL_TEST_SITE` names a site that is built already, to save that
 * time at work.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = process.env.PORTAL_TEST_SITE ?? ''
  const folder = built === '' ? await (holder[key] ??= buildShippedSite()) : resolve(built)
  const { server, url } = await serveSite({ root: folder, port: 0 })
  project.provide('siteUrl', url)
  project.provide('siteFolder', folder)
  const sharedSites = await (holder[sharedKey] ??= mkdtemp(join(tmpdir(), 'portal-sites-')))
  project.provide('sharedSitesFolder', sharedSites)
  return async () => {
    server.close()
    server.closeAllConnections()
    await rm(sharedSites, { recursive: true, force: true })
    if (built === '') await removeSite(folder)
  }
}

/** Vitest evaluates this module anew for each project; all of them share `globalThis`. */
const key = Symbol.for('gongkailan.shipped-site')
const sharedKey = Symbol.for('gongkailan.shared-sites')
const holder = globalThis as typeof globalThis & {
  [key]: Promise<string> | undefined
  [sharedKey]: Promise<string> | undefined
}

async function removeSite(folder: string): Promise<void> {
  const { cacheDir } = readSiteConfig({ root: resolve(projectRoot), out: folder })
  for (const path of [folder, resolve(projectRoot, cacheDir)]) {
    await rm(path, { recursive: true, force: true })
  }
}

async function buildShippedSite(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'portal-site-'))
  const { exitCode, output } = await runCommand(['node', 'scripts/build.ts'], {
    env: { PORTAL_ROOT: projectRoot, PORTAL_OUT: folder, PORTAL_NOW: testNow },
  })
  if (exitCode !== 0) throw new Error(`the shipped content does not build:\n${output}`)
  return folder
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site is served, base path included. */
    siteUrl: string
    /** The built site on disk. */
    siteFolder: string
    /** Receives the small sites that several test files look at. */
    sharedSitesFolder: string
  }
}
