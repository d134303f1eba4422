import { toVariants } from '#domain/search/terms/to-variants.ts'

/** Other expressions for a word: its synonyms, and for 三月 the 3月 of a title. */
export function toOtherWords(word: string, synonyms: readonly (readonly string[])[]): string[] {
  const monthNo = toMonthNo(word)
  // With 年 before it, or 1月 would be found in 11月.
  if (monthNo !== undefined) return [`年${monthNo}月`, `年${chineseMonths[monthNo - 1] ?? ''}月`]
  return toVariants(word, synonyms).map(({ q }) => q)
}

function toMonthNo(word: string): number | undefined {
  const name = /^(.+)月$/.exec(word)?.[1] ?? ''
  const no = /^\d+$/.test(name) ? Number(name) : chineseMonths.indexOf(name) + 1
  return no >= 1 && no <= chineseMonths.length ? no : undefined
}

const chineseMonths = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二']
