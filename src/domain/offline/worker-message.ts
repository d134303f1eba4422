/** Reads what a page has sent to the service worker; `undefined` for anything else. */
export function parseWorkerMessage(data: unknown): WorkerMessage | undefined {
  if (typeof data !== 'object' || data === null || !('type' in data)) return undefined
  if (data.type === 'forget') return { type: 'forget' }
  if (data.type !== 'keep' || !('paths' in data) || !Array.isArray(data.paths)) return undefined
  const paths = data.paths.filter((path) => typeof path === 'string')
  return { type: 'keep', paths: paths.slice(0, maxKeptPaths) }
}

/** A board, its open notices and its latest: no page may fill a phone. */
const maxKeptPaths = 60

/** What a page may ask of the service worker. */
export type WorkerMessage =
  /** Keep these pages, and of what was kept so before only these. Paths carry the base path. */
  | { readonly type: 'keep'; readonly paths: readonly string[] }
  /** Remove every copy from this device; the answer comes through the port that was sent along. */
  | { readonly type: 'forget' }
