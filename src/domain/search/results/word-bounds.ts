import type { Span } from '#domain/search/symbols.ts'

/**
 * A stretch of a line widened to whole words of the language. Without a dictionary (Firefox before
 * 125 has no Intl.Segmenter) it is widened to the marks of punctuation around it.
 */
export function widenToWords(line: string, { from, to }: Span): Span {
  if (from >= to) return { from, to }
  const bounds = 'Segmenter' in Intl ? listWordBounds(line) : listClauseBounds(line)
  return {
    from: Math.max(0, ...bounds.filter((bound) => bound <= from)),
    to: Math.min(line.length, ...bounds.filter((bound) => bound >= to)),
  }
}

function listWordBounds(line: string): number[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })
  return Array.from(segmenter.segment(line), ({ index }) => index)
}

function listClauseBounds(line: string): number[] {
  return Array.from(line.matchAll(/[\p{P}\s]/gu), ({ index }) => [index, index + 1]).flat()
}
