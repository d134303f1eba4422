/** Full-width digits as ASCII digits; every other character and every offset stays. */
export function foldDigits(text: string): string {
  return text.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
}

/** The text without characters that take no room: zero-width spaces and joiners, marks of order, soft hyphens. */
export function removeZeroWidth(text: string): string {
  return text.replace(zeroWidthPattern, '')
}

/**
 * The text in the form in which two spellings compare equal: full-width letters and brackets as
 * half-width ones, no invisible characters, single spaces, small letters. Never shown to anyone.
 */
export function foldForComparison(text: string): string {
  return removeZeroWidth(text).normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()
}

const zeroWidthPattern =
  /\u00ad|\u034f|\u061c|[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f]|\ufeff/g
