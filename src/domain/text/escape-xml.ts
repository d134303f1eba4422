/**
 * A text as XML holds it, in an element or between quotes. What XML 1.0 has no place for, such as a
 * control character pasted with a table, is left out: one of them makes a whole document unreadable.
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll(forbidden, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

// XML 1.0 § 2.2: Char. The last class is halves of surrogate pairs, which stand alone in broken text.
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu
