import { toCopyCaches } from '#domain/offline/copy-caches.ts'
import { offlinePath } from '#domain/paths.ts'

export const worker = self as unknown as ServiceWorkerGlobalScope

/** The path below which the portal stands, with slashes at both ends. */
export const basePath = new URL(worker.registration.scope).pathname

export const copyCaches = toCopyCaches(basePath)

/** The whole address of a path that carries the base path. */
export function toUrl(path: string): string {
  return new URL(path, worker.location.origin).href
}

/** The page that stands in for those that are not kept. */
export const listUrl = toUrl(basePath + offlinePath.slice(1))

/** Kept whatever the reader has chosen. */
export const standingUrls: readonly string[] = [
  toUrl(basePath),
  listUrl,
  // Every page asks for it.
  toUrl(`${basePath}favicon.svg`),
]
