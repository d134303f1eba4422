import type { BodyPoint, Placer } from './place.ts'
import type { MarkdownNode } from './tree.ts'

/**
 * Lines of a plain Markdown paragraph that read as JavaScript modules do. Markdown shows them as
 * text, so only what can hardly be prose counts.
 */
export function findStatementLines(paragraph: MarkdownNode, placer: Placer): readonly BodyPoint[] {
  return placer.matches(paragraph, statementPattern)
}

const statementPattern =
  /^(?:import\s+(?:[\w$*{][^\n]*\sfrom\s+)?["']|export\s+(?:default|const|let|var|function|class|async)\s|export\s*[{*])/gm
