import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BodyKey, toBodyFile } from '#domain/markdown/body-file.ts'

/** The rendered body of an entry, which a loader has kept in a file. */
export function readRenderedBody(folder: string, key: BodyKey): Promise<string> {
  return readFile(join(folder, toBodyFile(key)), 'utf-8')
}
