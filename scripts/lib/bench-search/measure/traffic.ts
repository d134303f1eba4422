import type { Page } from 'playwright-core'

/** Counts what a page loads from now on, as it went over the wire. */
export async function watchTraffic(page: Page): Promise<{ readonly read: () => Traffic }> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  const urls = new Map<string, string>()
  const loaded: Loaded[] = []
  session.on('Network.responseReceived', ({ requestId, response }) => {
    urls.set(requestId, new URL(response.url).pathname)
  })
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength: bytes }) => {
    loaded.push({ group: toGroup(urls.get(requestId) ?? ''), bytes })
  })
  return { read: () => toTraffic(loaded) }
}

/** What was loaded between two readings. */
export function toDifference(after: Traffic, before: Traffic): Traffic {
  return {
    bytes: after.bytes - before.bytes,
    requests: after.requests - before.requests,
    groups: Object.fromEntries(
      Object.entries(after.groups).map(([group, bytes]) => [
        group,
        bytes - (before.groups[group] ?? 0),
      ]),
    ),
  }
}

function toTraffic(loaded: readonly Loaded[]): Traffic {
  const groups: Record<string, number> = {}
  for (const { group, bytes } of loaded) groups[group] = (groups[group] ?? 0) + bytes
  const bytes = loaded.reduce((sum, each) => sum + each.bytes, 0)
  return { bytes, requests: loaded.length, groups }
}

/** By what must be made smaller if there is too much of it. */
function toGroup(path: string): string {
  if (path.includes('/search/entries/')) return 'entries'
  if (/\/search\/\w+\.json$/.test(path)) return 'lists'
  if (!path.includes('/pagefind/')) return 'page'
  if (/\/pagefind\/[^/]+$/.test(path)) return 'program'
  return path.includes('/heads') ? 'heads' : 'texts'
}

interface Loaded {
  readonly group: string
  readonly bytes: number
}

export interface Traffic {
  readonly bytes: number
  readonly requests: number
  /** The bytes of the page itself, Pagefind's program, its shards, our lists and the entries shown. */
  readonly groups: Readonly<Record<string, number>>
}
