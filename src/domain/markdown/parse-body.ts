import { markdownToMdast, mdxToMdast } from 'satteri'
import type { Entry } from '#domain/corpus.ts'
import type { BodyPoint } from './place.ts'
import type { MarkdownNode } from './tree.ts'

/**
 * Parses a body with Astro's own Markdown processor, so that what is checked is what is rendered:
 * a second reading of the syntax would differ from the first where it matters.
 */
export function parseBody({ file, body, bodyLine }: Entry<unknown>): ParsedBody {
  if (!file.endsWith('.mdx')) return { root: markdownToMdast(body) }
  try {
    return { root: mdxToMdast(body) }
  } catch (error) {
    return { fault: toFault(error, bodyLine) }
  }
}

/** `3:5: Unexpected closing tag …`: line and column in the body, then the reason in English. */
const faultPattern = /(\d+):(\d+): ([^\n]*)/

function toFault(error: unknown, bodyLine: number): BodyFault {
  const message = error instanceof Error ? error.message : ''
  const [, line, column, reason = ''] = faultPattern.exec(message) ?? []
  return {
    line: bodyLine + Number(line ?? 1) - 1,
    column: Number(column ?? 1),
    what: explain(reason),
  }
}

function explain(reason: string): string {
  if (/expression|brace/.test(reason)) return '花括号不成对，或里面不能运行'
  if (reason.includes('clos')) return '标签没有成对关闭'
  if (reason.includes('`<`') || reason.includes('before name')) return '“<”后面不是完整的标签'
  return '写法不符合 MDX 的语法'
}

export type ParsedBody =
  { readonly root: MarkdownNode; readonly fault?: never } | { readonly fault: BodyFault }

export interface BodyFault extends BodyPoint {
  readonly what: string
}
