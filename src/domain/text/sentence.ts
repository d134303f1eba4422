/** The sentences of Chinese text, each with its closing mark; a line break ends one too. */
export function splitSentences(text: string): string[] {
  return Array.from(text.matchAll(sentencePattern), ([sentence]) => sentence.trim()).filter(
    (sentence) => sentence !== '',
  )
}

/** Tells whether the text ends as a finished sentence does, with a mark and perhaps a closing quote. */
export function endsSentence(text: string): boolean {
  return endPattern.test(text.trimEnd())
}

const endMarks = '。！？!?…'
const closers = '”’」』）)》】'
const sentencePattern = new RegExp(`[^${endMarks}\\n]*(?:[${endMarks}]+[${closers}]*|\\n|$)`, 'gu')
const endPattern = new RegExp(`[${endMarks}][${closers}]*$`, 'u')
