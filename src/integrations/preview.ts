import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Connect, ViteDevServer } from 'vite'
import { pdfReaderPath } from '#domain/attachments/pdf-reader.ts'
import { withoutFaultyEntries } from '#domain/gate/without-faulty-entries.ts'
import { toPublicFiles } from '#domain/public-files.ts'
import { toPublishedCorpus } from '#domain/publication/published-corpus.ts'
import { readEnvironment } from '#loaders/environment.ts'
import { type GateResult, runGate } from '#loaders/gate-fs.ts'
import { readSiteConfig } from '#loaders/site-config-fs.ts'
import { setSharedCorpus } from '#loaders/shared-corpus-fs.ts'
import { servePdfReader } from './serve-pdf-reader.ts'
import { bundleWorker } from './service-worker.ts'

/** Where the page asks for the gate's issues. */
const issuesPath = '/@gate.json'
// An editor writes a file in several steps; one look after the last is enough.
const settleMs = 150

/**
 * Makes the development server a preview for an author: every saved file is checked and shown at
 * once, its issues in the page. What is faulty is left out of the preview, as it would be refused.
 */
export async function servePreview(
  server: ViteDevServer,
  refresh: () => Promise<void>,
): Promise<void> {
  const { root } = readEnvironment()
  let gate = await check(root)
  server.middlewares.use(toPath(server, issuesPath), (_request, response) => {
    response.setHeader('Content-Type', 'application/json; charset=utf-8')
    response.end(JSON.stringify(gate.issues))
  })
  server.middlewares.use(serveDataFiles(root, () => gate))
  server.middlewares.use(toPath(server, '/sw.js'), serveRemovalWorker)
  server.middlewares.use(toPath(server, pdfReaderPath), servePdfReader())
  server.watcher.add([join(root, 'content'), join(root, 'data')])
  onSettledChange(server, root, async () => {
    gate = await check(root)
    await refresh()
    server.ws.send({ type: 'full-reload' })
  })
}

async function check(root: string): Promise<GateResult> {
  const { now } = readEnvironment()
  const context = { now, release: false }
  const gate = await runGate(root, context, readSiteConfig().cacheDir)
  const sound = withoutFaultyEntries(gate.corpus, gate.issues)
  const corpus = toPublishedCorpus(sound, { now, shows: 'scheduled-too' })
  setSharedCorpus(root, corpus)
  return { ...gate, corpus }
}

function onSettledChange(server: ViteDevServer, root: string, run: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  server.watcher.on('all', (_event, file) => {
    if (!file.startsWith(join(root, 'content')) && !file.startsWith(join(root, 'data'))) return
    clearTimeout(timer)
    timer = setTimeout(() => void run(), settleMs)
  })
}

/** The files that the build would copy into the site. */
function serveDataFiles(root: string, getGate: () => GateResult): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = decodeURIComponent(request.url ?? '').replace(/^\//, '')
    if (!toPublicFiles(getGate().corpus).includes(path)) {
      next()
      return
    }
    createReadStream(join(root, path)).pipe(response)
  }
}

/**
 * A site served from this port before may have left its service worker in the author's browser, which
 * would keep copies of the preview; here it finds the one that removes it.
 */
const serveRemovalWorker: Connect.NextHandleFunction = (_request, response, next) => {
  bundleWorker('removal-worker').then((code) => {
    response.setHeader('Content-Type', 'text/javascript')
    response.end(code)
  }, next)
}

function toPath(server: ViteDevServer, path: string): string {
  return server.config.base.replace(/\/$/, '') + path
}
