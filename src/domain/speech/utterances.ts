/**
 * A sentence in pieces that a speech engine finishes: several fall silent after some 200 characters
 * or 15 seconds (https://crbug.com/679437). Cut after a mark, else where it must be.
 */
export function splitUtterances(speech: string, limit = 90): string[] {
  const pieces: string[] = []
  let rest = speech.trim()
  while (rest.length > limit) {
    const cut = findCut(rest.slice(0, limit))
    pieces.push(rest.slice(0, cut).trim())
    rest = rest.slice(cut).trim()
  }
  return [...pieces, rest].filter((piece) => piece !== '')
}

/** After the last mark in the second half; else between two characters that are not one number or pair. */
function findCut(head: string): number {
  const marked = /^[^]*[；：，、,;。！？ ]/u.exec(head)?.[0].length ?? 0
  if (marked > head.length / 2) return marked
  const whole = /^[^]*[^\d.A-Za-z\uD800-\uDFFF](?=[^]+$)/u.exec(head)?.[0].length ?? 0
  return whole > head.length / 2 ? whole : toPairEnd(head)
}

/** Never between the halves of a character beyond the first plane. */
function toPairEnd(head: string): number {
  return /[\uD800-\uDBFF]$/.test(head) ? head.length - 1 : head.length
}
