import { hasIdForm } from '#domain/privacy/check-digits.ts'
import { findMatches } from '#domain/privacy/find-matches.ts'
import { maskIdNumber } from '#domain/privacy/mask-values.ts'
import type { Detector } from '#domain/privacy/reading.ts'

/** 身份证号 with the letters O, l and I for 0 and 1, as typists and scanners read them. */
export const misreadIdNumbers: Detector = {
  *find({ text, context }) {
    for (const { 0: written, index } of findMatches(misread, text)) {
      if (!/[OoQDlIi|]/.test(written)) continue
      const digits = written
        .replace(/[\s-]/g, '')
        .replace(/[OoQD]/g, '0')
        .replace(/[lIi|]/g, '1')
        .toUpperCase()
      if (!hasIdForm(digits, context.today)) continue
      yield {
        kind: 'damaged-id-number',
        severity: 'error',
        start: index,
        end: index + written.length,
        masked: maskIdNumber(digits),
      }
    }
  },
}

const misread =
  /(?<![0-9A-Za-z])[1-9lIi|](?:[ -]?[0-9OoQDlIi|]){16}[ -]?[0-9XxOoQDlIi|](?![0-9A-Za-z])/g
