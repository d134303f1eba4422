import { isRecent, isTooOld, parseSentAt } from '#domain/offline/copy-age.ts'
import {
  findLaterWithdrawals,
  isRevoked,
  mergeWithdrawals,
  parseWithdrawalList,
  type Withdrawals,
} from '#domain/offline/withdrawals.ts'
import { listPinned, refreshPinned } from './pinned-pages.ts'
import { isPage } from './responses.ts'
import { basePath, copyCaches, toUrl } from './worker-scope.ts'

/**
 * Asks the portal what was withdrawn: that and what has grown old leaves the device, and the pinned
 * pages are brought up to date. Done while the network works, every few minutes at most.
 */
export async function checkWithdrawals(event: ExtendableEvent): Promise<void> {
  const known = await readState()
  if (isRecent(known?.checkedAt, Date.now(), minutesBetweenChecks)) return
  const response = await fetch(listAddress, { cache: 'no-store' })
  if (!response.ok) return
  const listed = parseWithdrawalList(await response.json())
  if (listed === undefined) return
  const withdrawals = mergeWithdrawals(
    known?.withdrawals ?? {},
    listed.map((path) => basePath + path.slice(1)),
    parseSentAt(response.headers.get('date')) ?? Date.now(),
  )
  const pinned = await listPinned()
  for (const name of [copyCaches.pinned, copyCaches.visited, copyCaches.files]) {
    await dropRevoked(name, withdrawals)
  }
  // After the copies: a worker that is stopped before this begins again at the next check.
  await writeState({ checkedAt: Date.now(), withdrawals })
  await refreshPinned(pinned, event)
}

const minutesBetweenChecks = 5
const listAddress = toUrl(`${basePath}offline.json`)

async function dropRevoked(cacheName: string, withdrawals: Withdrawals): Promise<void> {
  const cache = await caches.open(cacheName)
  for (const request of await cache.keys()) {
    const copy = await cache.match(request, { ignoreVary: true })
    if (copy && (await mustGo(copy, request.url, withdrawals))) {
      await cache.delete(request, { ignoreVary: true })
    }
  }
}

async function mustGo(copy: Response, url: string, withdrawals: Withdrawals): Promise<boolean> {
  const sentAt = parseSentAt(copy.headers.get('date'))
  if (isTooOld(sentAt, Date.now())) return true
  const later = findLaterWithdrawals(sentAt, withdrawals)
  if (later.length === 0) return false
  const html = isPage(copy) ? await copy.text() : undefined
  return isRevoked({ path: new URL(url).pathname, html }, later)
}

async function readState(): Promise<State | undefined> {
  const kept = await (await caches.open(copyCaches.state)).match(listAddress)
  return kept && ((await kept.json()) as State)
}

async function writeState(state: State): Promise<void> {
  await (await caches.open(copyCaches.state)).put(listAddress, Response.json(state))
}

interface State {
  /** By the clock of this device, in milliseconds. */
  readonly checkedAt: number
  readonly withdrawals: Withdrawals
}
