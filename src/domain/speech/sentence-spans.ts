/**
 * Where the sentences of a text stand, closing marks included. A semicolon and a line break end one
 * too: what is marked while it is read should fit on a screen.
 */
export function findSentenceSpans(text: string): TextSpan[] {
  const spans: TextSpan[] = []
  for (const { 0: sentence, index } of text.matchAll(sentencePattern)) {
    if (!/[\p{L}\p{N}]/u.test(sentence)) continue
    const start = index + (sentence.length - sentence.trimStart().length)
    spans.push({ start, end: start + sentence.trim().length })
  }
  return spans
}

const sentencePattern = /[^。！？!?…；\n]*(?:[。！？!?…；]+[”’」』）)》】]*|\n|$)/gu

export interface TextSpan {
  readonly start: number
  readonly end: number
}
