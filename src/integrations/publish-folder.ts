import { existsSync, renameSync, rmSync } from 'node:fs'

/** Puts a finished folder in the place of the last one; a reader of the folder sees one or the other. */
export function publishFolder(finished: string, target: string): void {
  const previous = `${finished}.previous`
  rmSync(previous, { recursive: true, force: true })
  if (existsSync(target)) renameSync(target, previous)
  renameSync(finished, target)
  rmSync(previous, { recursive: true, force: true })
}
