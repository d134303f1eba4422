import { postToWorker } from '#client/offline/post-to-worker.ts'
import type { BoardRow } from './board-rows.ts'

/** As many of the latest notices as an old phone has room for. */
const latestCount = 12

/** Keeps the board, what is open on it and its latest notices readable without a network. */
export async function keepOffline(boardPath: string, rows: readonly BoardRow[]): Promise<void> {
  const open = rows.filter(({ isOpen }) => isOpen)
  const paths = [...open, ...rows.slice(0, latestCount)].map(({ path }) => path)
  await postToWorker({ type: 'keep', paths: [...new Set([boardPath, ...paths])] })
}

/** Lets the copies go of the board that was kept. */
export async function keepNothing(): Promise<void> {
  await postToWorker({ type: 'keep', paths: [] })
}
