import { findMatches } from './find-matches.ts'
import { findSieved, sieve } from './sieve.ts'
import type { Places } from './sieve.ts'

/**
 * Numbers as they may be written: in groups with spaces, hyphens, dots or a line break between them, in
 * Chinese digits or in both. A run holds groups that may belong together.
 */
export function findDigitRuns(text: string, places: Places): DigitRun[] {
  return Array.from(findSieved(runPattern, text, places), ({ 0: run, index }) => {
    let at = 0
    let before: Span | undefined
    const groups = Array.from(findMatches(groupPattern, run), (group) => {
      const start = index + group.index
      const digits = toDigits(group[0])
      const span = { start, end: start + group[0].length }
      const own = {
        ...span,
        digits,
        at,
        goesOn: before !== undefined && goesOn(text, before, span),
      }
      at += digits.length
      before = span
      return own
    })
    return { text, groups, digits: groups.map(({ digits }) => digits).join('') }
  })
}

/** Every stretch of whole groups of a run with a number of digits between two bounds. */
export function* listStretches(run: DigitRun, min: number, max: number): Generator<Stretch> {
  for (let first = 0; first < run.groups.length; first += 1) {
    const from = run.groups[first]?.at ?? 0
    for (let last = first; last < run.groups.length; last += 1) {
      const to = run.groups[last + 1]?.at ?? run.digits.length
      if (to - from > max) break
      if (to - from >= min) yield new RunStretch(run, first, last, run.digits.slice(from, to))
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
  /** Those of all groups, one after the other. */
  readonly digits: string
}

/** Some groups of a run read as one number. */
export interface Stretch {
  readonly digits: string
  readonly start: number
  readonly end: number
  /** How many groups it has; `sizes` says how many digits each of them has. */
  readonly groupCount: number
  readonly sizes: readonly number[]
  /** What stands between one group and the next. */
  readonly separators: readonly string[]
  readonly isWholeRun: boolean
}

/**
 * Where each digit stands alone there are a dozen stretches to each: what few of them are asked for is
 * worked out when it is.
 */
class RunStretch implements Stretch {
  private readonly run: DigitRun
  private readonly first: number
  private readonly last: number
  readonly digits: string

  constructor(run: DigitRun, first: number, last: number, digits: string) {
    this.run = run
    this.first = first
    this.last = last
    this.digits = digits
  }

  get start(): number {
    return this.run.groups[this.first]?.start ?? 0
  }

  get end(): number {
    return this.run.groups[this.last]?.end ?? 0
  }

  get groupCount(): number {
    return this.last - this.first + 1
  }

  get sizes(): readonly number[] {
    return this.run.groups.slice(this.first, this.last + 1).map(({ digits }) => digits.length)
  }

  get separators(): readonly string[] {
    const { text, groups } = this.run
    const own = groups.slice(this.first, this.last + 1)
    return own.slice(1).map(({ start }, nth) => text.slice(own[nth]?.end, start))
  }

  get isWholeRun(): boolean {
    const { groups } = this.run
    return groups[this.first]?.goesOn !== true && groups[this.last + 1]?.goesOn !== true
  }
}

/** The 三 of 张三 1 3 8 0 … belongs to the name, and the 2 of the next line to its list. */
function goesOn(text: string, before: Span, after: Span): boolean {
  return (
    isHan(text, before) === isHan(text, after) &&
    !isListNumber(text, before) &&
    !isListNumber(text, after)
  )
}

function isHan(text: string, { start }: Span): boolean {
  return text.charCodeAt(start) > 0x7f
}

const listMarks = '.、)）'

/** 2. at the beginning of a line. */
function isListNumber(text: string, { start, end }: Span): boolean {
  if (end - start > 3 || !listMarks.includes(text.charAt(end) || ' ')) return false
  return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, start - 4), start))
}

interface Span {
  readonly start: number
  readonly end: number
}

interface DigitGroup extends Span {
  readonly digits: string
  /** Where they begin among those of the run. */
  readonly at: number
  /** Whether they may belong to the number that the group before is of. */
  readonly goesOn: boolean
}

const han = '〇零○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖'
const hanValues = '0001234567891123456789'
const space = String.raw`[ \t\u00a0\u2000-\u200a\u3000]`
const separator = String.raw`(?:${space}{1,3}(?:(?:[-‐-―−.·•・‧∙_)）]|\r?\n)${space}{0,2})?|(?:[-‐-―−.·•・‧∙_)）]|\r?\n)${space}{0,2}|)`
const digit = `[0-9${han}]`
// 张三13800138000 ends a name before it begins a number.
const groupPattern = new RegExp(`[0-9]+|[${han}]+`, 'g')
const runPattern = sieve(
  new RegExp(
    `(?:[0-9]|(?=[${han}]${separator}${digit}${separator}${digit})[${han}])(?:${separator}${digit}){10,}`,
    'g',
  ),
)

/** Chinese digits as Arabic ones. */
export function toDigits(group: string): string {
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
