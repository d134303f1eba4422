import { findMatches } from '#domain/privacy/find-matches.ts'
import { isIdNumber } from '#domain/privacy/check-digits.ts'
import { maskIdNumber } from '#domain/privacy/mask-values.ts'
import type { Detector } from '#domain/privacy/reading.ts'

/** 身份证号 that bars, commas or slashes cut, as cells of a table and boxes of a form do: only right ones. */
export const splitIdNumbers: Detector = {
  *find({ text, context }) {
    for (const { 0: written, index } of findMatches(pattern, text)) {
      if (!cut.test(written)) continue
      const number = written.replace(/[^0-9Xx]/g, '').toUpperCase()
      if (!isIdNumber(number, context.today)) continue
      const end = index + written.length
      yield {
        kind: 'id-number',
        severity: 'error',
        start: index,
        end,
        masked: maskIdNumber(number),
      }
    }
  },
}

/** No blank line: numbers in paragraphs of their own are several. */
const between = String.raw`(?:[/,，、|｜]|[^\S\n]|\n(?![^\S\n]*\n)){0,6}`
/** Starts where a group of digits does, and ends where one does. */
const pattern = new RegExp(
  `(?<![0-9A-Za-z.])[1-9](?:${between}\\d){5}${between}(?:1${between}[89]|2${between}0)(?:${between}\\d){9}${between}[\\dXx](?![0-9A-Za-z.])`,
  'g',
)
const cut = /[/,，、|｜]/
