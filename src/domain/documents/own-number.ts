import { parseDocNumber } from './doc-number.ts'
import type { DocNumber } from './doc-number.ts'

/**
 * The 发文字号 that a text carries as its own: alone on one of its first lines, as in the head of a
 * document, perhaps behind a label or the name of its issuer. Numbers cited in sentences are not.
 */
export function findOwnDocNumber(text: string): OwnDocNumber | undefined {
  const lines = text.split('\n').map((line, index) => ({ line, index }))
  const head = lines.filter(({ line }) => line.trim() !== '').slice(0, headLength)
  for (const { line, index } of head) {
    const [, lead = '', written = ''] = ownPattern.exec(line) ?? []
    const number = parseDocNumber(written)
    if (number) return { ...number, lineOffset: index, columnOffset: lead.length }
  }
  return undefined
}

// The red head has at most the issuer, the number, the signer and the title above the text.
const headLength = 5

// Markdown's marks, a label or an issuer's mark, then nothing but the number.
const ownPattern =
  /^((?:[#>*_\s（(|]|\p{Script=Han}{1,20}文件[\s*_]+|(?:发文)?(?:字号|文号)[:：\s|]+)*)(\p{Script=Han}[^\s。，、；：！？《》“”|*_#]*号)[)）*_\s|]*$/u

export interface OwnDocNumber extends DocNumber {
  /** How many lines and characters precede it. */
  readonly lineOffset: number
  readonly columnOffset: number
}
