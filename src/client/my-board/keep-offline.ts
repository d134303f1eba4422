import type { BoardRow } from './board-rows.ts'

/** As many of the latest notices as an old phone has room for. */
const latestCount = 12

/** Asks the service worker, where there is one, to keep the board and what is on it for a day without a network. */
export async function keepOffline(boardPath: string, rows: readonly BoardRow[]): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  const open = rows.filter(({ isOpen }) => isOpen)
  const paths = [...open, ...rows.slice(0, latestCount)].map(({ path }) => path)
  // Never settles where offline reading is switched off; nothing waits for it.
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ type: 'keep', paths: [...new Set([boardPath, ...paths])] })
}
