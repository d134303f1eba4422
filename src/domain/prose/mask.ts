import { childrenOf } from '#domain/markdown/tree.ts'
import type { MarkdownNode } from '#domain/markdown/tree.ts'

/** Stands for a character that is not prose: code, an address, a mark. Never typed by anyone. */
const maskCharacter = '\u0000'

/** The body with everything that is not prose masked, so that every offset and line stays. */
export function maskMarkup(body: string, root: MarkdownNode): string {
  const pieces: string[] = []
  let at = 0
  for (const [start, end] of proseSpans(root, body)) {
    pieces.push(toMask(body.slice(at, start)), body.slice(start, end))
    at = end
  }
  return [...pieces, toMask(body.slice(at))].join('')
}

/** The prose as a reader sees it, without what is masked. */
export function withoutMask(text: string): string {
  return text.replaceAll(maskCharacter, '')
}

/** The text from its first character that a reader sees. */
export function withoutLeadingMask(text: string): string {
  let start = 0
  while (text.charAt(start) === maskCharacter || text.charAt(start) === '\n') start += 1
  return text.slice(start)
}

function* proseSpans(node: MarkdownNode, body: string): Generator<Span> {
  const start = node.position?.start.offset ?? 0
  if (node.type === 'text') yield [start, node.position?.end.offset ?? start]
  if (node.type === 'link' && body.charAt(start) !== '[') {
    yield* proseBehindAddress(start, node.position?.end.offset ?? start, body)
    return
  }
  for (const child of childrenOf(node)) yield* proseSpans(child, body)
}

/** A bare address is a link whose text is the address, and takes the Chinese marks behind it along. */
function* proseBehindAddress(start: number, end: number, body: string): Generator<Span> {
  const length = body.slice(start, end).search(/[^\x21-\x7e]/)
  if (length !== -1) yield [start + length, end]
}

function toMask(text: string): string {
  return text.replace(/[^\n]/g, maskCharacter)
}

/** Where a stretch begins, and where it has ended. */
type Span = readonly [number, number]
