/**
 * The years that running text speaks of as its own present: “09年春节刚过”, “今年是2011年”,
 * “‘十二五’开局之年”.
 */
export function findPresentYears(text: string): SpokenYear[] {
  return [
    ...Array.from(text.matchAll(recentYear), ({ 0: words, 1: year = '', index }) => ({
      words,
      year: toFullYear(year),
      offset: index,
    })),
    ...Array.from(text.matchAll(planYear), ({ 0: words, 1: plan = '', 2: end = '', index }) => ({
      words,
      year: yearOfPlan(plan, end),
      offset: index,
    })),
  ]
}

/** Every year that the text mentions in full, 发文字号 and laws left out. */
export function findMentionedYears(text: string): number[] {
  return Array.from(text.matchAll(fullYear), ([year]) => Number(year))
}

const recentYear =
  /(?<!\d)((?:(?:19|20)\d|[0-3])\d)年(?:春节|元旦|新年|国庆)?[^，。；\d]{0,6}(?:刚过|刚刚过去|已经过去|即将过去|即将来临|来临之际)/gu
const planYear =
  /(?<![^，。；、\s“”在是])[“‘]?(十[一二三四五])五[”’]?(?:规划|时期)?的?(开局之年|收官之年)/gu
const fullYear = /(?<![\d〔[（(])(?:19|20)\d{2}(?=年)(?!年(?:修订|修正|修改|公布|版))/gu

// 十一五 began in 2006; each plan has five years.
const firstYears: Readonly<Record<string, number>> = {
  十一: 2006,
  十二: 2011,
  十三: 2016,
  十四: 2021,
  十五: 2026,
}

function yearOfPlan(plan: string, end: string): number {
  return (firstYears[plan] ?? 0) + (end === '收官之年' ? 4 : 0)
}

/** Two digits are a year of this century; the portal's own texts begin in 2000. */
function toFullYear(digits: string): number {
  return digits.length === 4 ? Number(digits) : 2000 + Number(digits)
}

export interface SpokenYear {
  readonly words: string
  readonly year: number
  readonly offset: number
}
