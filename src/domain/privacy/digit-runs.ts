import { findMatches } from './find-matches.ts'
import { findSieved, sieve } from './sieve.ts'
import type { Places } from './sieve.ts'

/**
 * Numbers as they may be written: in groups with spaces, hyphens, dots or a line break between them, in
 * Chinese digits or in both. A run holds groups that may belong together.
 */
export function findDigitRuns(text: string, places: Places): DigitRun[] {
  return Array.from(findSieved(runPattern, text, places), ({ 0: run, index }) => {
    const groups = Array.from(findMatches(groupPattern, run), (group) => {
      const start = index + group.index
      return { start, end: start + group[0].length, digits: toDigits(group[0]) }
    })
    const separators = groups.slice(1).map(({ start }, nth) => text.slice(groups[nth]?.end, start))
    return { text, groups, separators }
  })
}

/** Every stretch of whole groups of a run with a number of digits between two bounds. */
export function* listStretches(run: DigitRun, min: number, max: number): Generator<Stretch> {
  for (const [first, { start }] of run.groups.entries()) {
    let digits = ''
    for (let last = first; last < run.groups.length; last += 1) {
      const group = run.groups[last]
      if (group === undefined) break
      digits += group.digits
      if (digits.length > max) break
      if (digits.length < min) continue
      yield {
        digits,
        start,
        end: group.end,
        sizes: run.groups.slice(first, last + 1).map((each) => each.digits.length),
        separators: run.separators.slice(first, last),
        isWholeRun: first === 0 && last === run.groups.length - 1,
      }
    }
  }
}

/** Tells whether the groups of a stretch may be one number, by how they are separated. */
export function isOneNumber(text: string, stretch: Stretch): boolean {
  const { separators, sizes } = stretch
  if (separators.length === 0) return true
  const kinds = new Set(separators.flatMap((each) => (each === '' ? [] : each.trim() || ' ')))
  if (kinds.size > 1) return false
  return sizes.length <= 20 && !isCounting(text, stretch) && breaksInLine(text, stretch)
}

export interface DigitRun {
  readonly text: string
  readonly groups: readonly DigitGroup[]
  /** What stands between one group and the next. */
  readonly separators: readonly string[]
}

/** Some groups of a run read as one number. */
export interface Stretch {
  readonly digits: string
  readonly start: number
  readonly end: number
  /** How many digits each group has. */
  readonly sizes: readonly number[]
  readonly separators: readonly string[]
  readonly isWholeRun: boolean
}

interface DigitGroup {
  readonly start: number
  readonly end: number
  readonly digits: string
}

const han = '〇零○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖'
const hanValues = '0001234567891123456789'
const space = String.raw`[ \t\u00a0\u2000-\u200a\u3000]`
const separator = String.raw`(?:${space}{1,3}(?:(?:[-‐-―−.·•・‧∙_)]|\r?\n)${space}{0,2})?|(?:[-‐-―−.·•・‧∙_)]|\r?\n)${space}{0,2}|)`
const digit = `[0-9${han}]`
// 张三13800138000 ends a name before it begins a number.
const groupPattern = new RegExp(`[0-9]+|[${han}]+`, 'g')
const runPattern = sieve(
  new RegExp(
    `(?:[0-9]|(?=[${han}]${separator}${digit}${separator}${digit})[${han}])(?:${separator}${digit}){10,}`,
    'g',
  ),
)

function toDigits(group: string): string {
  return group.replace(/[^0-9]/g, (character) => hanValues.charAt(han.indexOf(character)))
}

/** 1 3 5 7 9 11 13 counts; a number that was cut into groups does not grow from group to group. */
function isCounting(text: string, { sizes, start, end }: Stretch): boolean {
  if (sizes.length < 4) return false
  const numbers = Array.from(findMatches(groupPattern, text.slice(start, end)), ([group]) =>
    Number(toDigits(group)),
  )
  return numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0))
}

/**
 * A number that a line's end cut stands at the end of one line and at the beginning of the next, with
 * other text in one of them; numbers alone in their lines are a column.
 */
function breaksInLine(text: string, { separators, start, end }: Stretch): boolean {
  if (!separators.some((each) => each.includes('\n'))) return true
  if (separators.length > 1) return false
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const nextBreak = text.indexOf('\n', end)
  const before = text.slice(lineStart, start).trim()
  const after = text.slice(end, nextBreak === -1 ? text.length : nextBreak).trim()
  return before !== '' || after !== '' || text.trim().length === end - start
}
