import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'

/**
 * Names the program that makes shards: its own code, the libraries that it uses, and Node, whose
 * Unicode tables and compression shape the bytes. A shard of another program is never reused.
 */
export function readIndexerVersion(): string {
  const hash = createHash('sha256').update(process.version)
  const sources = folders.flatMap(listSources)
  for (const path of [...sources, 'package-lock.json']) {
    hash.update(`\n${path}\n`).update(readFileSync(join(projectRoot, path)))
  }
  return hash.digest('hex')
}

function listSources(folder: string): string[] {
  return readdirSync(join(projectRoot, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.test)\.ts$/.test(entry.name))
    .map(({ name }) => `${folder}/${name}`)
    .toSorted()
}

const projectRoot = join(import.meta.dirname, '../../..')
const folders = [
  'src/domain/search',
  'src/domain/search/shards',
  'src/domain/search/results',
  'src/domain/search/terms',
  'src/integrations/search',
  'src/integrations/search/repack',
]
