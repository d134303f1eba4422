import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BodyKey, toBodyFile } from '#domain/markdown/body-file.ts'

/** Where the rendered bodies of entries lie, below the cache of the site. */
export function toBodiesFolder(cacheDir: URL): string {
  return fileURLToPath(new URL('bodies/', cacheDir))
}

export function hasRenderedBody(folder: string, key: BodyKey): boolean {
  return existsSync(join(folder, toBodyFile(key)))
}

/** Keeps a rendered body in a file: in Astro's store, all of them would be in memory at once. */
export function keepRenderedBody(folder: string, key: BodyKey, html: string): void {
  mkdirSync(join(folder, key.kind), { recursive: true })
  writeFileSync(join(folder, toBodyFile(key)), html)
}

/** Deletes what was kept of a kind but is not among these: a text that was taken back is gone. */
export function forgetOtherBodies(folder: string, kind: string, keys: readonly BodyKey[]): void {
  const kept = new Set(keys.map(toBodyFile))
  const path = join(folder, kind)
  if (!existsSync(path)) return
  for (const name of readdirSync(path)) {
    if (!kept.has(`${kind}/${name}`)) rmSync(join(path, name))
  }
}
