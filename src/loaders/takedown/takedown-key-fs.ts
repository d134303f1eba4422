import { createHmac, randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { KeyedDigest } from '#domain/takedown/takedown-digests.ts'
import { readTakedownKey } from '#loaders/environment.ts'
import { openRepository } from '#loaders/git/repository-fs.ts'

/** The secret of this portal, from the environment or from a place that git never commits. */
export function findTakedownKey(root: string): string | undefined {
  const given = readTakedownKey()
  if (given !== undefined) return given
  const file = listKeyFiles(root).find((path) => existsSync(path))
  const key = file === undefined ? '' : readFileSync(file, 'utf8').trim()
  return key === '' ? undefined : key
}

/** Makes a key where there is none, readable by nobody else. */
export function createTakedownKey(root: string): { readonly key: string; readonly file: string } {
  const [file = join(root, '.takedown-key')] = listKeyFiles(root)
  const key = randomBytes(32).toString('hex')
  writeFileSync(file, `${key}\n`, { mode: 0o600, flag: 'wx' })
  return { key, file }
}

export function toKeyedDigest(key: string): KeyedDigest {
  return (purpose, content) =>
    createHmac('sha256', key).update(`${purpose}\0`).update(content).digest('hex')
}

function listKeyFiles(root: string): string[] {
  const repository = openRepository(root)
  const plain = join(root, '.takedown-key')
  return repository === undefined
    ? [plain]
    : [join(repository.gitFolder, 'gongkailan-takedown-key'), plain]
}
