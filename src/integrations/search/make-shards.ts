import { existsSync, mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import type { PlannedShard } from './plan-jobs.ts'
import { runShardProcess } from './run-shard-process.ts'

/**
 * Makes the shards that the cache lacks, as many side by side as cores and memory allow.
 * @returns how many were made
 */
export async function makeShards(shards: readonly PlannedShard[], cache: string): Promise<number> {
  const missing = shards.filter(({ digest }) => !existsSync(join(cache, digest)))
  if (missing.length === 0) return 0
  mkdirSync(cache, { recursive: true })
  // The largest first, so that none is left over that all others wait for.
  await runSideBySide(
    missing.toSorted((a, b) => b.size - a.size),
    async (shard, signal) => {
      const { layer, digest, plan, getRecords } = shard
      await runShardProcess(
        plan.id,
        { layer, records: getRecords(), folder: join(cache, digest) },
        signal,
      )
    },
  )
  return missing.length
}

async function runSideBySide(
  shards: readonly PlannedShard[],
  run: (shard: PlannedShard, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const waiting = [...shards]
  const failure = new AbortController()
  let taken = 0
  const running = new Set<Promise<void>>()
  const start = (shard: PlannedShard) => {
    const bytes = estimateBytes(shard)
    taken += bytes
    const ending: Promise<void> = run(shard, failure.signal)
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
    const fits = waiting.findIndex((shard) => hasRoom(estimateBytes(shard), taken, running.size))
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

/**
 * Measured with Pagefind 1.6: 407 MB for 500,000 symbols, 1,072 MB for 2,000,000; of that the Node
 * takes 120 to 200 MB.
 */
function estimateBytes({ size }: PlannedShard): number {
  return baseBytes + size * bytesPerSymbol
}

const baseBytes = 200_000_000
const bytesPerSymbol = 440
/** What a build may take, all its processes together. */
const maxTreeBytes = 3_000_000_000
