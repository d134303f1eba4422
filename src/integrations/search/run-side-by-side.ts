import { availableParallelism } from 'node:os'
import process from 'node:process'

/** Runs processes side by side, as many as cores and memory allow; the first failure ends all. */
export async function runSideBySide(tasks: readonly Task[]): Promise<void> {
  // The largest first, so that none is left over that all others wait for.
  const waiting = tasks.toSorted((a, b) => b.bytes - a.bytes)
  const failure = new AbortController()
  let taken = 0
  const running = new Set<Promise<void>>()
  const start = ({ bytes, run }: Task) => {
    taken += bytes
    const ending: Promise<void> = run(failure.signal)
      .catch((error: unknown) => {
        // The first failure ends the others; theirs would only say so.
        failure.abort(error)
      })
      .finally(() => {
        taken -= bytes
        running.delete(ending)
      })
    running.add(ending)
  }
  while (waiting.length > 0 && !failure.signal.aborted) {
    const fits = waiting.findIndex(({ bytes }) => hasRoom(bytes, taken, running.size))
    if (fits === -1) await Promise.race(running)
    else waiting.splice(fits, 1).forEach(start)
  }
  await Promise.all(running)
  failure.signal.throwIfAborted()
}

function hasRoom(bytes: number, taken: number, runningCount: number): boolean {
  if (runningCount === 0) return true
  const isCoreFree = runningCount < availableParallelism()
  return isCoreFree && process.memoryUsage.rss() + taken + bytes <= maxTreeBytes
}

/** All processes of a build together may take 3 GB; what they take is not known to the last bit. */
const maxTreeBytes = 2_800_000_000

interface Task {
  /** What it is expected to take. */
  readonly bytes: number
  readonly run: (signal: AbortSignal) => Promise<void>
}
