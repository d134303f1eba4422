import { readFileSync } from 'node:fs'
import { type DecodedText, decodeText } from './decode-text.ts'

/** Reads a text file in whatever encoding it was saved. */
export function readTextFile(path: string): DecodedText {
  return decodeText(readFileSync(path))
}
