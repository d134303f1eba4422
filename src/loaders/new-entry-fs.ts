import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Papa from 'papaparse'
import { toEntryText } from '#domain/new-entry/entry/entry-text.ts'
import type { NewEntry } from '#domain/new-entry/entry/new-entry.ts'

/**
 * Writes an entry and its table below the root: both, or neither where something stands in the
 * way. Nothing is ever overwritten.
 */
export function writeNewEntry(root: string, { file, data, body, table }: NewEntry): WriteResult {
  const texts = [
    { file, text: toEntryText(data, body) },
    ...(table === undefined ? [] : [{ file: table.file, text: toHeaderText(table.columns) }]),
  ]
  const files: string[] = []
  try {
    for (const { file: path, text } of texts) {
      writeFile(join(root, path), text)
      files.push(path)
    }
    return { files }
  } catch (error) {
    for (const path of files) rmSync(join(root, path))
    return { files: [], fault: explain(error) }
  }
}

function explain(error: unknown): string {
  const { code, path, message } = error as NodeJS.ErrnoException
  return `${reasons[code ?? ''] ?? message}${path === undefined ? '' : `：${path}`}`
}

const reasons: Readonly<Record<string, string>> = {
  EEXIST: '已经有这个文件',
  EACCES: '没有写入的权限',
  EPERM: '没有写入的权限',
  EROFS: '没有写入的权限',
  ENOSPC: '磁盘满了',
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { flag: 'wx' })
}

/** Without its mark Excel on a Chinese Windows takes UTF-8 for GB 18030, and shows other characters. */
function toHeaderText(columns: readonly string[]): string {
  return `\ufeff${Papa.unparse([[...columns]])}\n`
}

/** The files that are there now, or why there are none. */
export interface WriteResult {
  readonly files: readonly string[]
  readonly fault?: string
}
