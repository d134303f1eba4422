import { toMobile } from '#domain/privacy/check-digits.ts'
import { toDigits } from '#domain/privacy/digit-runs.ts'
import { phoneLabel } from '#domain/privacy/labels.ts'
import { maskMobile } from '#domain/privacy/mask-values.ts'
import { isNearName } from '#domain/privacy/near.ts'
import { textBefore } from '#domain/privacy/reading.ts'
import type { Detector } from '#domain/privacy/reading.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'

/**
 * Mobiles that signs cut as they are spoken, 159/3017/0022 or 一三八，一二三四，五六七八, beside a name or as
 * a phone. Digits that are cut otherwise are a list: 一、三、八组.
 */
export const splitMobiles: Detector = {
  *find(reading) {
    for (const { 0: written, index } of findSieved(pattern, reading.text, reading.places)) {
      const digits = toMobile(toDigits(written.replace(sign, '')))
      if (digits === undefined || !usualGroups.has(toSizes(written))) continue
      const place = { start: index, end: index + written.length }
      const isTold =
        phoneLabel.test(textBefore(reading, index, 24)) ||
        /号码[是为：:]*$/.test(textBefore(reading, index, 6)) ||
        isNearName(reading, place, 3)
      if (isTold) yield { kind: 'mobile', severity: 'error', ...place, masked: maskMobile(digits) }
    }
  },
}

const signs = String.raw` \t\u3000/,，、\\~～+.。·•_()（）—–-`
const sign = new RegExp(`[${signs}]`, 'g')
const digit = '[0-9〇零○一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]'
const pattern = sieve(
  new RegExp(
    `(?<![0-9A-Za-z.,/])[1一幺壹][${signs}]{0,2}${digit}(?:[${signs}]{0,3}${digit}){9}(?![0-9A-Za-z一二三四五六七八九.]|[,/、]${digit})`,
    'g',
  ),
)
const usualGroups = new Set([
  '3 4 4',
  '3 8',
  '7 4',
  '4 4 3',
  '4 3 4',
  Array(11).fill('1').join(' '),
])

function toSizes(written: string): string {
  const groups = written.split(sign).filter((group) => group !== '')
  return groups.map(({ length }) => length).join(' ')
}
