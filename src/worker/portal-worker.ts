import { registerRoute } from 'workbox-routing'
import { findRequestKind, type RequestKind, toPageUrl } from '#domain/offline/request-kind.ts'
import { parseWorkerMessage } from '#domain/offline/worker-message.ts'
import { assetCopies } from './asset-copies.ts'
import { dropEverything, dropOtherFormats } from './drop-copies.ts'
import { answerMissing } from './missing-page.ts'
import { findPinned, pinPages, refreshPinned } from './pinned-pages.ts'
import { fileCopies, pinnedPages, visitedPages } from './visited-copies.ts'
import { basePath, worker } from './worker-scope.ts'

registerRoute(isOf('page'), async ({ request, event }) => {
  const pages = (await findPinned(request.url)) ? pinnedPages : visitedPages
  try {
    return await pages.handle({ request, event })
  } catch {
    return answerMissing(request)
  }
})
registerRoute(isOf('asset'), assetCopies)
registerRoute(isOf('file'), async ({ request, event }) => {
  try {
    return await fileCopies.handle({ request, event })
  } catch {
    return (await findPinned(request.url)) ?? Response.error()
  }
})

worker.addEventListener('install', (event) => {
  // No skipWaiting: an open page goes on with the worker and the copies that it began with.
  event.waitUntil(refreshPinned([], event))
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(begin(event))
})

worker.addEventListener('message', (event) => {
  const message = parseWorkerMessage(event.data)
  if (message?.type === 'keep') event.waitUntil(pinPages(message.paths, event))
  if (message?.type !== 'forget') return
  event.waitUntil(
    dropEverything().then(() => {
      event.ports[0]?.postMessage('forgotten')
    }),
  )
})

/** Takes over the pages that are open on the first visit, and keeps them like any later one. */
async function begin(event: ExtendableEvent): Promise<void> {
  await dropOtherFormats()
  await worker.clients.claim()
  for (const { url } of await worker.clients.matchAll({ type: 'window' })) {
    if (findKind(new URL(url)) !== 'page' || (await findPinned(url))) continue
    const [answered, done] = visitedPages.handleAll({ request: new Request(toPageUrl(url)), event })
    await Promise.allSettled([answered, done])
  }
}

function isOf(kind: RequestKind) {
  return ({ url, request }: { url: URL; request: Request }): boolean =>
    // Part of a file is not a copy of it.
    findKind(url) === kind && !request.headers.has('range')
}

function findKind({ origin, pathname }: URL): RequestKind | undefined {
  if (origin !== worker.location.origin || !pathname.startsWith(basePath)) return undefined
  return findRequestKind(pathname.slice(basePath.length))
}
