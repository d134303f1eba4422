/**
 * Finds the parts of an official document (GB/T 9704-2012, 7.3) in the HTML of its text, and marks
 * them with classes: 主送机关 `recipients`, 附件说明 `attachment-note`, and 署名 with 成文日期 `signed`.
 * What the text does not hold stays unmarked; nothing is added.
 */
export function toDocumentParts(html: string, issuerCount: number): DocumentParts {
  const signed = findSignature(html.trimEnd(), issuerCount)
  const text = signed === undefined ? html : html.slice(0, signed.start)
  const tail = signed?.html ?? ''
  const body = text
    .replace(recipientsPattern, '<p class="recipients">$1')
    .replaceAll(attachmentPattern, '<p class="attachment-note">')
  return { html: body + tail, signatures: signed?.names ?? [] }
}

const recipientsPattern = /^\s*<p>([^<。！？]+：<\/p>)/
const attachmentPattern = /<p>(?=附件\d*：)/g
const dayPattern = String.raw`\d{4}年\d{1,2}月\d{1,2}日`
// 附注 stands in brackets below the date.
const endPattern = new RegExp(String.raw`<p>(${dayPattern})</p>(\s*<p>（[^<]*）</p>)?$`)
// The name of an organisation: no sentence ends, pauses or opens in it.
const namePattern = /<p>([^<>。，；：、！？]{2,40})<\/p>\s*$/

/** The last paragraphs: one name for each issuer at most, then the day. */
function findSignature(html: string, issuerCount: number): Signature | undefined {
  const end = endPattern.exec(html)
  if (end === null) return undefined
  const names: string[] = []
  let start = end.index
  while (names.length < issuerCount) {
    const found = namePattern.exec(html.slice(0, start))
    if (found === null) break
    names.unshift(found[1] ?? '')
    start = found.index
  }
  if (names.length === 0) return undefined
  const lines = [...names, end[1] ?? ''].map((line) => `<p>${line}</p>`)
  return { start, names, html: `<div class="signed">${lines.join('')}</div>${end[2] ?? ''}` }
}

export interface DocumentParts {
  readonly html: string
  /** The issuers as the text itself names them at its end. */
  readonly signatures: readonly string[]
}

interface Signature extends Pick<DocumentParts, 'html'> {
  readonly start: number
  readonly names: readonly string[]
}
