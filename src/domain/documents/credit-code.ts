/** Tells whether this is a 统一社会信用代码 with a right check character (GB 32100-2015). */
export function isCreditCode(text: string): boolean {
  if (!creditCodePattern.test(text)) return false
  const sum = Array.from(text.slice(0, 17)).reduce(
    (total, character, index) => total + creditAlphabet.indexOf(character) * weightAt(index),
    0,
  )
  return creditAlphabet.indexOf(text.charAt(17)) === (31 - (sum % 31)) % 31
}

/** Tells whether this is a 组织机构代码 of nine characters with a right check character (GB 11714-1997). */
export function isOrganisationCode(text: string): boolean {
  if (!organisationPattern.test(text)) return false
  const sum = organisationWeights.reduce(
    (total, weight, index) => total + Number.parseInt(text.charAt(index), 36) * weight,
    0,
  )
  return '0X987654321'.charAt(sum % 11) === text.charAt(8)
}

// GB 32100 leaves out I, O, S, V and Z, which read like 1, 0, 5, U and 2.
const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const creditCodePattern = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/
const organisationPattern = /^[0-9A-Z]{8}[0-9X]$/
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2]

function weightAt(index: number): number {
  return 3 ** index % 31
}
