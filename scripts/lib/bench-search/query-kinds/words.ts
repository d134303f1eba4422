const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** The words of a sentence as the dictionary of ICU cuts them. */
export function segmentWords(sentence: string): string[] {
  return Array.from(segmenter.segment(sentence), ({ segment }) => segment)
}
