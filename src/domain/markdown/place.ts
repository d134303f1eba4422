import type { Entry } from '#domain/corpus.ts'
import { createLineIndex } from '#domain/text/line-index.ts'
import type { MarkdownNode } from './tree.ts'

/** Turns positions in a body into lines and columns of its file. */
export function createPlacer({ body, bodyLine }: Entry<unknown>): Placer {
  const positionOf = createLineIndex(body)
  const toPoint = (offset: number): BodyPoint => {
    const { line, column } = positionOf(offset)
    return { line: bodyLine + line - 1, column }
  }
  const startOf = (node: MarkdownNode): number => node.position?.start.offset ?? 0
  const sourceOf = (node: MarkdownNode): string =>
    body.slice(startOf(node), node.position?.end.offset ?? 0)
  return {
    at: (node) => ({ ...toPoint(startOf(node)), text: sourceOf(node) }),
    matches: (node, pattern) =>
      [...sourceOf(node).matchAll(pattern)].map(({ index, 0: text }) => ({
        ...toPoint(startOf(node) + index),
        text,
      })),
  }
}

/** A place in a file, line and column counted from 1. */
export interface BodyPoint {
  readonly line: number
  readonly column: number
}

/** A piece of a body, as it is written. */
export interface BodyExcerpt extends BodyPoint {
  readonly text: string
}

export interface Placer {
  /** Where a node begins. */
  readonly at: (node: MarkdownNode) => BodyExcerpt
  /** Where a global pattern matches in the source of a node. */
  readonly matches: (node: MarkdownNode, pattern: RegExp) => readonly BodyExcerpt[]
}
