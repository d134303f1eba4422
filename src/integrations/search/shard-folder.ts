import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'

/** Writes the files of a slice or a shard beside its place in the cache and moves them there when all are whole. */
export function writeShardFolder(folder: string, files: Iterable<ShardFile>): void {
  const unfinished = `${folder}.${process.pid}`
  rmSync(unfinished, { recursive: true, force: true })
  for (const { path, content } of files) {
    const target = join(unfinished, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, content)
  }
  rmSync(folder, { recursive: true, force: true })
  renameSync(unfinished, folder)
}

/** Beside slices and shards in the cache: what every build makes anew. */
export const siteFolder = 'site'

export interface ShardFile {
  readonly path: string
  readonly content: string | Uint8Array
}
