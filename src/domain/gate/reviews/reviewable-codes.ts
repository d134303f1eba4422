/**
 * Tells whether a person may answer for what a code reports. Only what needs a person's judgement: what
 * identifies somebody and may all the same be public, or a file that no program can look into. A broken
 * field, date or link is mended; a list of children has no exception (个人信息保护法 art. 28, 31).
 */
export function isReviewableCode(code: string): boolean {
  return /^I\d{3}$/.test(code) || reviewableCodes.has(code)
}

const reviewableCodes = new Set([
  // Lists of people with a legal basis, and small counts of an official source.
  'P010',
  'P017',
  'P018',
  // Attachments that cannot be read through, or not wholly.
  'R012',
  'R013',
  'R017',
  'R018',
  'R020',
  'R021',
  'R022',
  'R023',
  'R024',
])
