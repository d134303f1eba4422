import { CacheExpiration } from 'workbox-expiration'
import { toCachePrefix } from '#domain/offline/copy-caches.ts'
import { basePath, copyCaches } from './worker-scope.ts'

/** Removes every copy of one address. */
export async function dropCopies(url: string): Promise<void> {
  for (const name of [copyCaches.pinned, copyCaches.visited, copyCaches.files]) {
    await (await caches.open(name)).delete(url, { ignoreVary: true })
  }
}

/** Removes every copy that this portal has on the device, and the notes on when each was used. */
export async function dropEverything(): Promise<void> {
  for (const name of await listCaches()) {
    await caches.delete(name)
    await new CacheExpiration(name, { maxEntries: 1 }).delete()
  }
}

/** Removes the caches of this portal that are kept in another format. */
export async function dropOtherFormats(): Promise<void> {
  const current: readonly string[] = Object.values(copyCaches)
  for (const name of await listCaches()) {
    if (!current.includes(name)) await caches.delete(name)
  }
}

async function listCaches(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(toCachePrefix(basePath)))
}
