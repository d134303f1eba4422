import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PlannedShard, PlannedSlice } from './plan-jobs.ts'
import { runSideBySide } from './run-side-by-side.ts'
import { runShardProcess } from './run-shard-process.ts'

/**
 * Makes what the cache lacks, as many processes side by side as cores and memory allow: slices with
 * Pagefind, then shards out of slices.
 * @returns how many slices were made
 */
export async function makeShards({ slices, shards }: Planned, cache: string): Promise<number> {
  const isMissing = ({ digest }: { digest: string }) => !existsSync(join(cache, digest))
  const missing = slices.filter(isMissing)
  mkdirSync(cache, { recursive: true })
  await runSideBySide(missing.map((slice) => toSliceTask(slice, cache)))
  await runSideBySide(shards.filter(isMissing).map((shard) => toShardTask(shard, cache)))
  return missing.length
}

function toSliceTask({ layer, plan, digest, getRecords }: PlannedSlice, cache: string) {
  return {
    bytes: sliceBytes + plan.size * sliceBytesPerSymbol,
    run: (signal: AbortSignal) =>
      runShardProcess(
        'slice-process.ts',
        `${layer}-${plan.name}`,
        { layer, records: getRecords(), folder: join(cache, digest) },
        signal,
      ),
  }
}

function toShardTask({ layer, plan, digest, slices }: PlannedShard, cache: string) {
  const size = slices.reduce((sum, slice) => sum + slice.plan.size, 0)
  return {
    bytes: shardBytes + size * shardBytesPerSymbol,
    run: (signal: AbortSignal) =>
      runShardProcess(
        'shard-process.ts',
        plan.id,
        {
          layer,
          slices: slices.map((slice) => join(cache, slice.digest)),
          folder: join(cache, digest),
        },
        signal,
      ),
  }
}

/**
 * Measured with Pagefind 1.6: 407 MB for 500,000 symbols, 1,072 MB for 2,000,000; of that the Node
 * takes 120 to 200 MB.
 */
const sliceBytes = 200_000_000
const sliceBytesPerSymbol = 440
const shardBytes = 200_000_000
const shardBytesPerSymbol = 20

interface Planned {
  readonly slices: readonly PlannedSlice[]
  readonly shards: readonly PlannedShard[]
}
