import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Papa from 'papaparse'
import { toEntryText } from '#domain/new-entry/entry-text.ts'
import type { NewEntry } from '#domain/new-entry/new-entry.ts'

/**
 * Writes an entry and its table below the root, both or neither, and says which files are there now.
 * @throws Error when one of them exists already: nothing is ever overwritten
 */
export function writeNewEntry(root: string, { file, data, body, table }: NewEntry): string[] {
  const texts = [
    { file, text: toEntryText(data, body) },
    ...(table === undefined ? [] : [{ file: table.file, text: toHeaderText(table.columns) }]),
  ]
  const written: string[] = []
  try {
    for (const { file: path, text } of texts) {
      writeFile(join(root, path), text)
      written.push(path)
    }
  } catch (error) {
    for (const path of written) rmSync(join(root, path))
    throw error
  }
  return written
}

function writeFile(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text, { flag: 'wx' })
}

/** Without its mark Excel on a Chinese Windows takes UTF-8 for GB 18030, and shows other characters. */
function toHeaderText(columns: readonly string[]): string {
  return `\ufeff${Papa.unparse([[...columns]])}\n`
}
