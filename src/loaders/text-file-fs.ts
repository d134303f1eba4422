import { readFileSync } from 'node:fs'

export interface TextFile {
  readonly text: string
  /** `undecodable` when the bytes are neither UTF-8 nor GB 18030; the text is then empty. */
  readonly encoding: 'utf-8' | 'gb18030' | 'undecodable'
}

/**
 * Reads a text file as UTF-8, else as GB 18030, which Excel on a Chinese Windows still writes.
 * Guessing by letter frequency was wrong on every short file tried; strict decoding was never.
 */
export function readTextFile(path: string): TextFile {
  const bytes = readFileSync(path)
  const text = tryDecode(bytes, 'utf-8')
  if (text !== undefined) return { text, encoding: 'utf-8' }
  const legacy = tryDecode(bytes, 'gb18030')
  if (legacy !== undefined) return { text: legacy, encoding: 'gb18030' }
  return { text: '', encoding: 'undecodable' }
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n')
  } catch {
    return undefined
  }
}
