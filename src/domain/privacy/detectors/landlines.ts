import { findMatches } from '#domain/privacy/find-matches.ts'
import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { officeLabel } from '#domain/privacy/labels.ts'
import { maskNumber } from '#domain/privacy/mask-values.ts'
import { isNearName } from '#domain/privacy/near.ts'
import { textBefore } from '#domain/privacy/reading.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'

/** Landlines of homes; those of offices are what a portal is for. */
export const landlines: Detector = {
  *find(reading) {
    for (const { 0: phone, index } of findMatches(pattern, reading.text)) {
      const digits = phone.replace(/\D/g, '')
      if (isOfficialPhone(reading, digits)) continue
      const severity = judge(reading, { start: index, end: index + phone.length })
      if (severity === undefined) continue
      yield {
        kind: 'landline',
        severity,
        start: index,
        end: index + phone.length,
        masked: maskNumber(phone),
      }
    }
  },
}

const pattern =
  /(?<![\d.A-Za-z/=-])(?:[(（]?0[1-9]\d{1,2}[)）]?[-–—－\s]{0,2}[2-9]\d{3}[-\s]?\d{3,4}|[2-9]\d{6,7})(?![\d.]*\d|[A-Za-z])(?!\s*(?:元|万|亿|人|户(?![名主口籍])|亩|平方|个|年))/g

const home =
  /(?:(?<![专国商厂店酒卖管])家的?(?=电话|座机|固话|固定电话)|宅(?=电)|家庭|家里|家中|住宅|宅|私人|本人|家属|监护人|亲属|联系人家)(?:固定|联系|固)?(?:电话?|座机|号码)?(?:号码)?[：:是为]?$/
/** 李大勇家：0351-7654321. */
const house = /家(?:里|中)?[：:]?$/
const phoneWord = /(?:电话|座机|固话|联系方式|致电|tel)(?:号码)?[：:是为]?$/i

function judge(reading: Reading, place: Span): IdentityHit['severity'] | undefined {
  const before = textBefore(reading, place.start, 24)
  if (home.test(before)) return 'error'
  if (house.test(before) && isNearName(reading, place, 4)) return 'error'
  const hasAreaCode = /^[(（]?0/.test(reading.text.slice(place.start, place.start + 2))
  if (!hasAreaCode && !phoneWord.test(before)) return undefined
  if (
    officeLabel.test(before.replace(/^[\s\S]*[。；;\n|]/, '')) ||
    /联系人|经办人|负责人/.test(before)
  )
    return undefined
  return isNearName(reading, place, 16, 'told') ? 'warning' : undefined
}

function isOfficialPhone({ context }: Reading, digits: string): boolean {
  return context.official.phones.has(digits)
}

interface Span {
  readonly start: number
  readonly end: number
}
