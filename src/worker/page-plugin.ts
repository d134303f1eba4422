import type { StrategyOptions } from 'workbox-strategies'
import { isTooOld, parseSentAt } from '#domain/offline/copy-age.ts'
import { writeCopyNote } from '#domain/offline/copy-note.ts'
import { toPageUrl } from '#domain/offline/request-kind.ts'
import { keepAssets } from './asset-copies.ts'
import { checkWithdrawals } from './check-withdrawals.ts'
import { dropCopies } from './drop-copies.ts'
import { isGone, isOurPage, withBody, withDate } from './responses.ts'
import { basePath, listUrl } from './worker-scope.ts'

/** What is done with a page on its way from the network to the cache and back to the reader. */
export const pagePlugin: Plugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(toPageUrl(request.url)),

  fetchDidSucceed: async ({ request, response, event }) => {
    // A server in trouble is no better than none: the copy is.
    if (response.status >= 500) throw new Error(`${response.status} ${request.url}`)
    if (isGone(response)) await dropCopies(toPageUrl(request.url))
    event.waitUntil(checkWithdrawals(event).catch(ignore))
    return response
  },

  fetchDidFail: ({ state }) => {
    if (state) state.hasFailed = true
    return Promise.resolve()
  },

  // What is no page of ours must not be kept as one.
  cacheWillUpdate: async ({ response }) =>
    (await isOurPage(response)) ? withDate(response) : null,

  cacheDidUpdate: async ({ cacheName, request, newResponse, event }) => {
    // After the page's own requests, which then need not be made twice.
    await new Promise((done) => setTimeout(done, settleMs))
    // The reader may have removed all copies meanwhile.
    if (!(await isKept(request.url, cacheName))) return
    await keepAssets(await newResponse.text(), request.url, event).catch(ignore)
  },

  cachedResponseWillBeUsed: async ({ request, cachedResponse, event, state }) => {
    const sentAt = parseSentAt(cachedResponse?.headers.get('date') ?? null)
    if (!cachedResponse || sentAt === undefined || isTooOld(sentAt, Date.now())) return null
    // What a script asks for is not shown as a page.
    if (!isNavigation(event)) return cachedResponse
    const isSlow = state?.hasFailed !== true
    const note =
      request.url === listUrl && !isSlow
        ? ({ kind: 'list' } as const)
        : ({ kind: 'copy', sentAt, isSlow } as const)
    return withBody(cachedResponse, writeCopyNote(await cachedResponse.text(), note, basePath))
  },
}

const settleMs = 3000

function isNavigation(event: ExtendableEvent): boolean {
  return event instanceof FetchEvent && event.request.mode === 'navigate'
}

async function isKept(url: string, cacheName: string): Promise<boolean> {
  return (await caches.match(url, { cacheName, ignoreVary: true })) !== undefined
}

function ignore(): void {
  // The line is gone again; the next page makes up for it.
}

type Plugin = NonNullable<StrategyOptions['plugins']>[number]
