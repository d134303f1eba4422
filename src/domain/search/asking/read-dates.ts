import { parsePeriod } from '#domain/days/period.ts'
import type { Period } from '#domain/days/period.ts'

/**
 * Finds a year, half, quarter or month in what was typed: 2016年12月, 二〇一六年, 去年三季度, 上个月.
 * Of a day its month counts, which it is published in: the day itself is found as it stands in texts.
 */
export function readDates(q: string, today: string): DateReading | undefined {
  for (const { pattern, toPeriodId } of readers) {
    const match = pattern.exec(q)
    const period = match && parsePeriod(toPeriodId(match.groups ?? {}, today))
    if (match === null || period == null) continue
    const rest = `${q.slice(0, match.index)} ${q.slice(match.index + match[0].length)}`
    const isRelative = match.groups?.year === undefined
    return { text: match[0].trim(), period, rest: rest.trim(), isRelative }
  }
  return undefined
}

const year =
  '(?:(?<year>(?:19|20)\\d\\d|[一二][〇零一二三四五六七八九]{3})年?度?|(?<back>[今本去前]年))的?'
const month =
  '(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月份?(?![\\d一二三四五六七八九十])'

const dayBehindYear =
  '[-./年](?<month>1[0-2]|0?[1-9])[-./月](?:3[01]|[12]\\d|0?[1-9])(?:日|(?![\\d/.-]))'

/** The narrower come first. */
const readers: readonly DateReader[] = [
  {
    pattern: new RegExp(`(?<!\\d)(?<year>(?:19|20)\\d\\d)${dayBehindYear}`),
    toPeriodId: (groups) => `${groups.year ?? ''}-${pad(toNumber(groups.month))}`,
  },
  {
    pattern: new RegExp(`${year}[-.]?${month}`),
    toPeriodId: (groups, today) => `${toYear(groups, today)}-${pad(toNumber(groups.month))}`,
  },
  {
    pattern: /(?<year>(?:19|20)\d\d)[-.](?<month>1[0-2]|0[1-9])(?![-.\d])/,
    toPeriodId: (groups) => `${groups.year ?? ''}-${groups.month ?? ''}`,
  },
  {
    pattern: new RegExp(`${year}第?(?<quarter>[1-4一二三四])季度?`),
    toPeriodId: (groups, today) => `${toYear(groups, today)}-Q${toNumber(groups.quarter)}`,
  },
  {
    pattern: new RegExp(`${year}(?<half>[上下])半年`),
    toPeriodId: (groups, today) => `${toYear(groups, today)}-H${groups.half === '上' ? 1 : 2}`,
  },
  { pattern: /上个?月/, toPeriodId: (_, today) => toMonthBefore(today) },
  { pattern: /[本这]个?月/, toPeriodId: (_, today) => today.slice(0, 'YYYY-MM'.length) },
  {
    // Not the year of a 字号 (〔2016〕) or of a day.
    pattern:
      /(?:(?<year>(?:19|20)\d\d|[一二][〇零一二三四五六七八九]{3})年|(?<back>[今本去前]年))度?(?![\d一二三四五六七八九十]+月)/,
    toPeriodId: (groups, today) => String(toYear(groups, today)),
  },
]

function toYear(groups: DateGroups, today: string): number {
  if (groups.year !== undefined) return toNumber(groups.year)
  return Number(today.slice(0, 'YYYY'.length)) - (yearsBack[groups.back ?? ''] ?? 0)
}

const yearsBack: Readonly<Record<string, number>> = { 去年: 1, 前年: 2 }

function toMonthBefore(today: string): string {
  const [thisYear = 0, thisMonth = 0] = today.split('-').map(Number)
  return thisMonth === 1 ? `${thisYear - 1}-12` : `${thisYear}-${pad(thisMonth - 1)}`
}

/** 十二 is 12, 三 is 3, 二〇一六 is 2016. */
function toNumber(text = ''): number {
  const [tens, ones] = text.split('十')
  if (ones === undefined) return Number(Array.from(text, toDigit).join(''))
  return (tens === '' ? 10 : 10 * toNumber(tens)) + (ones === '' ? 0 : toNumber(ones))
}

function toDigit(character: string): string {
  const value = '〇一二三四五六七八九'.indexOf(character.replace('零', '〇'))
  return value === -1 ? character : String(value)
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}

interface DateReader {
  readonly pattern: RegExp
  readonly toPeriodId: (groups: DateGroups, today: string) => string
}

type DateGroups = Readonly<Record<string, string | undefined>>

export interface DateReading {
  /** As it was typed. */
  readonly text: string
  readonly period: Period
  /** What else was typed. */
  readonly rest: string
  /** Counted from the day on which it is asked: 上月 in a text is another month. */
  readonly isRelative: boolean
}
