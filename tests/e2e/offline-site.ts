import { readFile, writeFile } from 'node:fs/promises'
import type { RequestListener, Server } from 'node:http'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import { toCopyCaches } from '#domain/offline/copy-caches.ts'
import { serveSite } from '../../scripts/lib/serve-site.mjs'
import { openGuardedPage } from '../support/browser.ts'
import { buildRoot } from '../support/build-root.ts'
import { copySharedSite, copyTownBelowPath, portalBase } from '../support/shared-site.ts'

export const base = portalBase
export const copyCaches = toCopyCaches(base)

/** A small portal below a path, built for real, which a test may edit and publish anew. */
export async function createOfflineSite(): Promise<OfflineSite> {
  const root = await copyTownBelowPath()
  const out = await copySharedSite('town-below-path')
  const edit = async (file: string, change: (text: string) => string) => {
    const path = join(root, file)
    await writeFile(path, change(await readFile(path, 'utf8')))
  }
  const publish = async () => {
    const { exitCode, output } = await buildRoot(root, out)
    if (exitCode !== 0) throw new Error(output)
  }
  const { url, server } = await serveSite({ root: out, port: 0 })
  const line = slowDown(server)
  const close = () => {
    server.close()
    server.closeAllConnections()
  }
  return { out, url, line, edit, publish, close }
}

/** Opens the portal as somebody who has never been there, and waits for its service worker. */
export async function openVisit(browser: Browser, site: OfflineSite, path = ''): Promise<Visit> {
  const { page, problems } = await openGuardedPage(browser, site.url + path, {
    serviceWorkers: 'allow',
  })
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await waitForCopy(page, copyCaches.pinned, `${base}offline/`)
  return { page, problems, context: page.context() }
}

/** Waits until something is kept, which happens after the reader has it. */
export async function waitForCopy(page: Page, cacheName: string, path: string): Promise<void> {
  await expect.poll(() => listCopies(page, cacheName)).toContain(path)
}

/** The paths that a cache holds. */
export function listCopies(page: Page, cacheName: string): Promise<string[]> {
  return page.evaluate(async (name) => {
    if (!(await caches.has(name))) return []
    const keys = await (await caches.open(name)).keys()
    return keys.map(({ url }) => new URL(url).pathname)
  }, cacheName)
}

/** Lets the pause pass in which the worker does not ask again what was withdrawn. */
export async function passMinutes(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) {
      const state = (await (await cache.match(request))?.json()) as object
      await cache.put(request, Response.json({ ...state, checkedAt: 0 }))
    }
  }, copyCaches.state)
}

/** Asks the worker to keep these pages, as the reader's own board does. */
export async function keepPages(page: Page, paths: readonly string[]): Promise<void> {
  const message = { type: 'keep', paths: paths.map((path) => base + path) }
  await page.evaluate(async (kept) => {
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage(kept)
  }, message)
}

/** Puts a line before the server that takes as long as the test says. */
function slowDown(server: Server): { delayMs: number } {
  const line = { delayMs: 0 }
  const answers = server.listeners('request') as RequestListener[]
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    setTimeout(() => {
      for (const answer of answers) answer(request, response)
    }, line.delayMs)
  })
  return line
}

export interface OfflineSite {
  /** The folder that is served. */
  readonly out: string
  readonly url: string
  readonly line: { delayMs: number }
  readonly edit: (file: string, change: (text: string) => string) => Promise<void>
  readonly publish: () => Promise<void>
  readonly close: () => void
}

export interface Visit {
  readonly page: Page
  readonly context: BrowserContext
  /** What the guard saw. */
  readonly problems: readonly string[]
}
