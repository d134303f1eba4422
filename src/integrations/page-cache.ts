import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes the pages, reusing those of the last build unless it was cut short. Astro keeps a page as soon
 * as it is made, but writes down what it was made from only at the end: after a build that ended
 * between the two, a text that was taken back would come out of the cache.
 */
export async function withSoundCache(
  cacheDir: string,
  makePages: () => Promise<void>,
): Promise<void> {
  const mark = join(cacheDir, 'unfinished')
  if (existsSync(mark)) forgetPages(cacheDir)
  mkdirSync(cacheDir, { recursive: true })
  writeFileSync(mark, '')
  await makePages()
  rmSync(mark)
}

/** Shards of the index stay: each is put there whole, and this build has made its own before. */
function forgetPages(cacheDir: string): void {
  for (const name of readdirSync(cacheDir)) {
    if (name !== searchCacheName) rmSync(join(cacheDir, name), { recursive: true })
  }
}

const searchCacheName = 'search'
