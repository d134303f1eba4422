import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { cleanAttachment } from './clean-attachment.ts'
import { CleaningRefused } from './cleaned-file.ts'

/** What came of one file. */
export type CleaningResult =
  | { readonly kind: 'cleaned'; readonly removed: readonly string[] }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly reason: string }

/** Cleans a file where it lies. It is there as it was, or cleaned and proven, and never half of it. */
export async function cleanFile(path: string): Promise<CleaningResult> {
  try {
    const { bytes, removed } = await cleanAttachment(path, await readFile(path))
    if (removed.length === 0) return { kind: 'nothing' }
    await replaceFile(path, bytes)
    return { kind: 'cleaned', removed }
  } catch (error) {
    return { kind: 'refused', reason: toReason(error) }
  }
}

async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const unfinished = `${path}.${process.pid}~`
  const { mode } = await stat(path)
  try {
    await writeFile(unfinished, bytes, { mode })
    await rename(unfinished, path)
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  }
}

function toReason(error: unknown): string {
  if (error instanceof CleaningRefused) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'ENOENT') return '没有这个文件'
  if (code === 'EISDIR') return '这是文件夹，请写出里面的文件'
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY')
    return '文件写不进去，可能正在别的软件里打开'
  return '没有做完，原来的文件没有改动'
}
