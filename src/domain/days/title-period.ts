import { parseHanNumber } from '#domain/text/han-number.ts'
import { foldDigits } from '#domain/text/width.ts'

/** The years, months, quarters and halves that a title names: 2026年9月, 二〇二六年第三季度. */
export function findNamedPeriods(title: string): NamedPeriods {
  const text = foldDigits(title).replace(hanYearPattern, toArabicYear)
  const collect = (pattern: RegExp): number[] =>
    [...text.matchAll(pattern)].map(([, number = '']) => toNumber(number))
  return {
    years: collect(/(?<!\d)((?:19|20)\d{2})(?=\s*(?:年|[-—–~～至]\s*(?:19|20)\d{2}\s*年))/g),
    // Only behind a year: 三月三 is a feast, and 7月1日 may lie outside the period.
    months: collect(/年\s*(1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月/g),
    quarters: collect(/第?([1-4一二三四])季度/g),
    halves: [...text.matchAll(/([上下])半年/g)].map(([, half]) => (half === '上' ? 1 : 2)),
  }
}

const hanDigits = '〇一二三四五六七八九'
const hanYearPattern = /[一二][〇○零一二三四五六七八九]{3}(?=年)/g

function toArabicYear(year: string): string {
  return Array.from(year.replace(/[○零]/g, '〇'), (digit) => hanDigits.indexOf(digit)).join('')
}

function toNumber(text: string): number {
  return parseHanNumber(text) ?? Number(text)
}

export interface NamedPeriods {
  readonly years: readonly number[]
  readonly months: readonly number[]
  readonly quarters: readonly number[]
  readonly halves: readonly number[]
}
