import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toFileDigests, toTextDigests } from '#domain/takedown/takedown-digests.ts'
import type { DigestFields, KeyedDigest } from '#domain/takedown/takedown-digests.ts'
import type { TakedownTarget } from '#domain/takedown/takedown-target.ts'
import { takedownFile } from '#loaders/record-kinds.ts'
import { isTombstone, readAllText } from './find-in-content-fs.ts'

const header = 'on,kind,reason,length,head,digest,key'

/** The digests by which the target is known again; of files while they are still there. */
export async function toDigests(
  root: string,
  target: TakedownTarget,
  keyed: KeyedDigest,
): Promise<DigestFields[]> {
  if (target.kind === 'text') return target.needles.flatMap((row) => toTextDigests(row, keyed))
  const files = target.paths.filter((path) => existsSync(join(root, path)))
  const digests = files.map(async (path) => {
    const bytes = readFileSync(join(root, path))
    const text = await readAllText(path, bytes)
    return isTombstone(text) ? [] : toFileDigests(bytes, text, keyed)
  })
  return (await Promise.all(digests)).flat()
}

/** Adds to the list what is not in it yet; gives how many lines were added. */
export function recordTakedown(
  root: string,
  digests: readonly DigestFields[],
  on: string,
  reason: string,
): number {
  const file = join(root, takedownFile.file)
  const known = existsSync(file) ? readFileSync(file, 'utf8') : `${header}\n`
  const missing = digests.filter(({ digest }) => !known.includes(digest))
  if (missing.length === 0) return 0
  const lines = missing.map(({ kind, length, head, digest, key }) =>
    [on, kind, reason, length, head, digest, key].join(','),
  )
  const start = known.endsWith('\n') ? known : `${known}\n`
  writeFileSync(file, `${start}${[...new Set(lines)].join('\n')}\n`)
  return missing.length
}
