import { CacheFirst } from 'workbox-strategies'
import { CacheableResponsePlugin } from 'workbox-cacheable-response'
import { ExpirationPlugin } from 'workbox-expiration'
import { findAssetUrls } from '#domain/offline/asset-urls.ts'
import { maxCopyAgeDays } from '#domain/offline/copy-age.ts'
import { copyCaches } from './worker-scope.ts'

/**
 * Hashed files never change. One lives a day longer than any page that was kept with it, because
 * keeping a page counts as a use: so no kept page is ever without its scripts and styles.
 */
export const assetCopies = new CacheFirst({
  cacheName: copyCaches.assets,
  matchOptions: { ignoreVary: true },
  plugins: [
    new CacheableResponsePlugin({ statuses: [200] }),
    new ExpirationPlugin({
      maxAgeSeconds: (maxCopyAgeDays + 1) * 86_400,
      matchOptions: { ignoreVary: true },
    }),
  ],
})

/** Keeps what a page cannot do without: the hashed files that it names, and those that these name. */
export async function keepAssets(html: string, url: string, event: ExtendableEvent): Promise<void> {
  const waiting = findAssetUrls(html, url)
  const known = new Set(waiting)
  for (let asset = waiting.shift(); asset !== undefined; asset = waiting.shift()) {
    const response = await assetCopies.handle({ request: new Request(asset), event })
    if (!asset.endsWith('.js')) continue
    const found = findAssetUrls(await response.text(), asset).filter((next) => !known.has(next))
    for (const next of found) known.add(next)
    waiting.push(...found)
  }
}
