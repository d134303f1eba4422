import { CacheableResponsePlugin } from 'workbox-cacheable-response'
import { ExpirationPlugin } from 'workbox-expiration'
import { NetworkFirst } from 'workbox-strategies'
import type { StrategyOptions } from 'workbox-strategies'
import { maxCopyAgeDays } from '#domain/offline/copy-age.ts'
import { isSmallFile } from '#domain/offline/small-file.ts'
import { pagePlugin } from './page-plugin.ts'
import { withDate } from './responses.ts'
import { copyCaches } from './worker-scope.ts'

/** From here on a reader thinks that nothing happens; first, because the strategies are made at once. */
const patienceSeconds = 4

/** Pages that the reader has opened. */
export const visitedPages = createStrategy(copyCaches.visited, [createExpiration(60), pagePlugin])

/** Pages that stay; no number of visited ones pushes them out. */
export const pinnedPages = createStrategy(copyCaches.pinned, [pagePlugin])

/** Tables, data, pictures and small attachments that the reader has opened. */
export const fileCopies = createStrategy(copyCaches.files, [
  createExpiration(40),
  {
    cacheWillUpdate: ({ response }) =>
      Promise.resolve(isSmallFile(response.headers) ? withDate(response) : null),
  },
])

function createStrategy(
  cacheName: string,
  plugins: NonNullable<StrategyOptions['plugins']>,
): NetworkFirst {
  return new NetworkFirst({
    cacheName,
    networkTimeoutSeconds: patienceSeconds,
    matchOptions: { ignoreVary: true },
    plugins: [new CacheableResponsePlugin({ statuses: [200] }), ...plugins],
  })
}

function createExpiration(maxEntries: number): ExpirationPlugin {
  return new ExpirationPlugin({
    maxEntries,
    maxAgeSeconds: maxCopyAgeDays * 86_400,
    matchOptions: { ignoreVary: true },
    // On a full phone what was merely visited goes first.
    purgeOnQuotaError: true,
  })
}
