import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Below it there is little to give back, and to collect it all takes a second of a processor. */
const leastHeapBytes = 256 * 1024 * 1024

/**
 * Collects all garbage of a large heap at once. V8 waits with that until it needs room, and does not
 * know that the processes that come next share the machine with it.
 */
export function giveMemoryBack(): void {
  if (getHeapStatistics().total_heap_size < leastHeapBytes) return
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (options: object) => void
  // As if no memory were left: only then pages of the heap that are hardly used are given up, too.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
