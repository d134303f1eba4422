import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/**
 * Collects all garbage at once. V8 waits with that until it needs room, and does not know that the
 * processes that come next share the machine with it.
 */
export function giveMemoryBack(): void {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as (options: object) => void
  // As if no memory were left: only then pages of the heap that are hardly used are given up, too.
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
}
