import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TakedownTarget } from '#domain/takedown/takedown-target.ts'
import { splitFrontMatter } from '#loaders/front-matter.ts'
import { readTextFile } from '#loaders/text-file-fs.ts'
import { takedownReasons, type TakedownReason } from '#schemas/takedown.ts'
import { isRewritable, isTombstone, listContentFiles } from './find-in-content-fs.ts'
import {
  addRevision,
  listNamedFiles,
  removeRow,
  toTombstone,
  withoutFile,
} from './rewrite-entry.ts'

export interface Removal {
  readonly rewritten: readonly string[]
  readonly removed: readonly string[]
}

/** Removes what must go from the files of the content, and tells readers that something went. */
export function removeFromContent(
  root: string,
  target: TakedownTarget,
  on: string,
  reason: TakedownReason,
): Removal {
  return target.kind === 'text'
    ? { rewritten: removeText(root, target, on, reason), removed: [] }
    : removeFiles(root, target.paths, on, reason)
}

function removeText(
  root: string,
  { needles }: TakedownTarget,
  on: string,
  reason: TakedownReason,
): string[] {
  return listContentFiles(root).filter((file) => {
    if (!isRewritable(file)) return false
    const { text } = readTextFile(join(root, file))
    const clean = needles.reduce(removeRow, text)
    if (clean === text) return false
    const isEntry = /\.mdx?$/.test(file)
    writeFileSync(join(root, file), isEntry ? addRevision(clean, on, toNote(reason)) : clean)
    if (!isEntry) noteUses(root, file, on, reason)
    return true
  })
}

function removeFiles(
  root: string,
  paths: readonly string[],
  on: string,
  reason: TakedownReason,
): Removal {
  const rewritten: string[] = []
  const removed: string[] = []
  for (const path of paths.filter((each) => existsSync(join(root, each)))) {
    const text = isRewritable(path) ? readTextFile(join(root, path)).text : ''
    if (isTombstone(text)) continue
    const tombstone = /\.mdx?$/.test(path) ? toTombstone(text, on, reason) : undefined
    if (tombstone === undefined) {
      rmSync(join(root, path))
      removed.push(path)
      rewritten.push(...dropUses(root, path, on, reason))
    } else {
      writeFileSync(join(root, path), tombstone)
      rewritten.push(path)
    }
  }
  return { rewritten: [...new Set(rewritten)], removed }
}

/** Entries that show a file which is gone name it no more, and say so. */
function dropUses(root: string, path: string, on: string, reason: TakedownReason): string[] {
  return listEntries(root).filter((entry) => {
    const text = withoutFile(readTextFile(join(root, entry)).text, path, entry)
    if (text === undefined) return false
    writeFileSync(join(root, entry), addRevision(text, on, toNote(reason)))
    return true
  })
}

/** A table that changed is a change of what shows it. */
function noteUses(root: string, path: string, on: string, reason: TakedownReason): void {
  for (const entry of listEntries(root)) {
    const { text } = readTextFile(join(root, entry))
    if (withoutFile(text, path) === undefined) continue
    writeFileSync(join(root, entry), addRevision(text, on, toNote(reason)))
  }
}

/**
 * The tables and attachments that only this entry shows, or once showed: they go with it.
 * @param texts every version of the entry
 */
export function listOwnFiles(root: string, path: string, texts: readonly string[]): string[] {
  const others = listEntries(root)
    .filter((entry) => entry !== path)
    .flatMap((entry) => listNamedFiles(readTextFile(join(root, entry)).text))
  return [...new Set(texts.flatMap(listNamedFiles))].filter((file) => !others.includes(file))
}

function listEntries(root: string): string[] {
  return listContentFiles(root).filter(
    (file) =>
      /^content\/.*\.mdx?$/.test(file) &&
      splitFrontMatter(readTextFile(join(root, file)).text).yaml !== undefined,
  )
}

function toNote(reason: TakedownReason): string {
  return `有一处${takedownReasons[reason]}，已经删去。`
}
