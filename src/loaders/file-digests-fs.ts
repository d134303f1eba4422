import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What each file is known by: the SHA-256 of its bytes. Git on Windows ends the lines of a text with
 * CR LF and keeps them with LF, so that the same version of it has two; the one with LF comes first.
 */
export function digestFiles(
  root: string,
  files: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...new Set(files)].map((file) => [file, digestFile(file, readFileSync(join(root, file)))]),
  )
}

const textFile = /\.(?:mdx?|csv|ya?ml|txt)$/i

function digestFile(file: string, bytes: Buffer): readonly string[] {
  const whole = digest(bytes)
  if (!textFile.test(file) || !bytes.includes('\r\n')) return [whole]
  // One byte stands for one character here, whatever the encoding of the file.
  return [digest(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')), whole]
}

function digest(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
