import { singleSurnames } from './surnames.ts'

/** 王  强, 石 有 福: names of two characters are set as wide as those of three; a part of a pattern. */
export const paddedName = String.raw`(?<![\u4e00-\u9fa5](?<![户主民员者童生]))[${singleSurnames}](?<gap>[ \u3000]{1,4})(?![男女])[\u4e00-\u9fa5](?:\k<gap>(?![男女])[\u4e00-\u9fa5])?(?![\u4e00-\u9fa5])`

/** The text with such names as they are spoken. */
export function joinPaddedNames(text: string): string {
  if (!space.test(text)) return text
  return text.replace(pattern, (name) => name.replace(spaces, ''))
}

const space = /[ \u3000]/
const spaces = /[ \u3000]+/g
const pattern = new RegExp(paddedName, 'g')
