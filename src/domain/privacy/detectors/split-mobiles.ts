import { findMatches } from '#domain/privacy/find-matches.ts'
import { phoneLabel } from '#domain/privacy/labels.ts'
import { maskMobile } from '#domain/privacy/mask-values.ts'
import { isNearName } from '#domain/privacy/near.ts'
import { textBefore } from '#domain/privacy/reading.ts'
import type { Detector } from '#domain/privacy/reading.ts'

/** Mobiles that commas or slashes cut as they are spoken, 159/3017/0022, beside a name or as a phone. */
export const splitMobiles: Detector = {
  *find(reading) {
    for (const { 0: written, index } of findMatches(pattern, reading.text)) {
      const place = { start: index, end: index + written.length }
      const isTold =
        phoneLabel.test(textBefore(reading, index, 24)) ||
        /号码[是为：:]*$/.test(textBefore(reading, index, 6)) ||
        isNearName(reading, place, 3)
      if (!isTold) continue
      const masked = maskMobile(written.replace(/\D/g, ''))
      yield { kind: 'mobile', severity: 'error', ...place, masked }
    }
  },
}

const pattern =
  /(?<![0-9A-Za-z.,/])1[3-9]\d\s{0,2}([/,，、])\s{0,2}\d{4}\s{0,2}\1\s{0,2}\d{4}(?![0-9A-Za-z.]|[,/]\d)/g
