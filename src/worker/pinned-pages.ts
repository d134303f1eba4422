import { isRecent, parseSentAt } from '#domain/offline/copy-age.ts'
import { toPageUrl } from '#domain/offline/request-kind.ts'
import { keepAssets } from './asset-copies.ts'
import { dropCopies } from './drop-copies.ts'
import { isGone, isOurPage, isPage, withDate } from './responses.ts'
import { basePath, copyCaches, standingUrls, toUrl, worker } from './worker-scope.ts'

/** Keeps these pages and the standing ones; what was kept for another board before is let go. */
export async function pinPages(paths: readonly string[], event: ExtendableEvent): Promise<void> {
  const urls = [...new Set([...standingUrls, ...paths.flatMap(toOwnUrl).map(toPageUrl)])]
  const cache = await openPinned()
  for (const url of await listPinned()) {
    if (!urls.includes(url)) await cache.delete(url, { ignoreVary: true })
  }
  await refresh(urls, minutesBetweenVisits, event)
}

/** Brings these up to date, and back what is missing of them and of the standing ones. */
export async function refreshPinned(
  urls: readonly string[],
  event: ExtendableEvent,
): Promise<void> {
  await refresh([...new Set([...standingUrls, ...urls])], minutesBetweenRefreshes, event)
}

/** The addresses that are kept. */
export async function listPinned(): Promise<string[]> {
  return (await (await openPinned()).keys()).map(({ url }) => url)
}

/** The copy of a pinned page, whatever was added to its address. */
export async function findPinned(url: string): Promise<Response | undefined> {
  return (await openPinned()).match(toPageUrl(url), { ignoreVary: true })
}

const minutesBetweenVisits = 10
const minutesBetweenRefreshes = 3 * 60

/** One after the other: the reader's own page comes first on a slow line. */
async function refresh(
  urls: readonly string[],
  minutes: number,
  event: ExtendableEvent,
): Promise<void> {
  const cache = await openPinned()
  for (const url of urls) {
    const copy = await cache.match(url, { ignoreVary: true })
    const sentAt = parseSentAt(copy?.headers.get('date') ?? null)
    if (isRecent(sentAt, Date.now(), minutes)) continue
    try {
      await pinPage(url, event)
    } catch {
      // The line is gone; the next check takes it up again.
      return
    }
  }
}

/** Keeps one page, whatever copy there is. */
async function pinPage(url: string, event: ExtendableEvent): Promise<void> {
  // A redirect leads to another page, which has an address of its own.
  const response = await fetch(url, { cache: 'no-cache', redirect: 'manual' })
  if (isGone(response)) await dropCopies(url)
  if (response.status !== 200) return
  if (isPage(response)) {
    if (!(await isOurPage(response))) return
    await keepAssets(await response.clone().text(), url, event)
  }
  await (await openPinned()).put(url, withDate(response))
  await (await caches.open(copyCaches.visited)).delete(url, { ignoreVary: true })
}

/** The address of a path of this portal; nothing for any other, and for what is no path. */
function toOwnUrl(path: string): string[] {
  try {
    const url = toUrl(path)
    return isOurs(url) ? [url] : []
  } catch {
    return []
  }
}

function isOurs(url: string): boolean {
  const { origin, pathname } = new URL(url)
  return origin === worker.location.origin && pathname.startsWith(basePath)
}

function openPinned(): Promise<Cache> {
  return caches.open(copyCaches.pinned)
}
