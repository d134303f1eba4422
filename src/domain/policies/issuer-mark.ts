import type { Policy } from '#schemas/policy.ts'

/**
 * 发文机关标志 (GB/T 9704-2012, 7.2.4): the issuers, followed by 文件 unless the paper is a letter
 * (10.1, its number says 函) or bears no number at all.
 */
export function toIssuerMark(
  issuers: readonly string[],
  { docNumber, genre }: Pick<Policy, 'docNumber' | 'genre'>,
): IssuerMark {
  const isLetter = docNumber === '无' || docNumber.includes('函') || genre === '函'
  const longest = Math.max(...issuers.map(({ length }) => length)) + (isLetter ? 0 : '文件'.length)
  return { issuers, word: isLetter ? undefined : '文件', size: sizeOf(longest) }
}

// 156 mm hold 8 letters of 19 mm, 12 of 13 mm, 17 of 9 mm; the standard allows no more than 15 mm of height.
function sizeOf(letters: number): IssuerMark['size'] {
  if (letters <= 9) return 'large'
  return letters <= 13 ? 'medium' : 'small'
}

export interface IssuerMark {
  readonly issuers: readonly string[]
  readonly word: '文件' | undefined
  /** By how many letters have to stand on one line. */
  readonly size: 'large' | 'medium' | 'small'
}
