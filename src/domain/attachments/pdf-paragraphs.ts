/**
 * The text of a PDF page as paragraphs. A PDF knows lines only: one that fills its width and ends
 * no sentence goes on in the next.
 */
export function toPdfParagraphs(text: string): string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const fullLength = Math.max(0, ...lines.map((line) => line.length)) * fullShare
  const paragraphs: string[] = []
  let goesOn = false
  for (const line of lines) {
    const before = paragraphs.at(-1)
    if (goesOn && before !== undefined && !numbering.test(line)) {
      paragraphs[paragraphs.length - 1] = before + (needsSpace(before, line) ? ' ' : '') + line
    } else {
      paragraphs.push(line)
    }
    goesOn = line.length >= fullLength && !sentenceEnd.test(line)
  }
  return paragraphs
}

/** Narrow letters and digits make a full line of mixed text longer or shorter than its neighbours. */
const fullShare = 0.8
const sentenceEnd = /[。！？：；:!?;][”’」』）)]?$/
/** 一、（一）1. 第一条 begin a paragraph whatever stands before. */
const numbering =
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.、．]|第[一二三四五六七八九十百\d]+[章节条])/

function needsSpace(before: string, after: string): boolean {
  return /[\w,.]$/.test(before) && /^\w/.test(after)
}
