/** Quotation marks and brackets without their partner, in the order in which they stand. */
export function findUnbalanced(text: string): Unbalanced[] {
  const open: Unbalanced[] = []
  const stray: Unbalanced[] = []
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (isNoBracket(text, mark, index)) continue
    if (closingOf.has(mark)) {
      open.push({ mark, offset: index })
      continue
    }
    const partner = open.findLastIndex((opening) => closingOf.get(opening.mark)?.includes(mark))
    if (partner === -1) stray.push({ mark, offset: index })
    // What was opened inside and not closed stays without a partner.
    else stray.push(...open.splice(partner).slice(1))
  }
  return [...stray, ...open].sort((first, second) => first.offset - second.offset)
}

/** The mark that would close this one, or for a closing mark open it. */
export function partnerOf(mark: string): string {
  const closing = closingOf.get(mark)
  if (closing !== undefined) return closing.charAt(0)
  return [...closingOf].find(([, closings]) => closings.includes(mark))?.[0] ?? ''
}

// Brackets of the two widths may close each other; that is another fault than a missing one.
const closingOf: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['〈', '〉'],
  ['（', '）)'],
  ['(', ')）'],
  ['〔', '〕'],
  ['【', '】'],
  ['〖', '〗'],
])
const marks = /[“”‘’「」『』《》〈〉（）()〔〕【】〖〗]/g

function isNoBracket(text: string, mark: string, index: number): boolean {
  const before = text.charAt(index - 1)
  // An apostrophe: don’t, ’98.
  if (mark === '’') return /[A-Za-z]/.test(before) && /[A-Za-z]/.test(text.charAt(index + 1))
  // A list's 1) or a).
  if (mark === ')' || mark === '）')
    return (
      /(?:^|[\s。；;，：:])[\da-zA-Z]{1,2}$/.test(text.slice(0, index)) && !hasOpening(text, index)
    )
  return false
}

function hasOpening(text: string, index: number): boolean {
  return /[(（][^()（）]*$/.test(text.slice(0, index))
}

export interface Unbalanced {
  readonly mark: string
  readonly offset: number
}
