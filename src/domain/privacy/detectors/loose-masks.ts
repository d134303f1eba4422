import { findMatches } from '#domain/privacy/find-matches.ts'
import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { accountLabel, idLabel } from '#domain/privacy/labels.ts'
import { textBefore } from '#domain/privacy/reading.ts'
import type { Detector } from '#domain/privacy/reading.ts'

/** Numbers that were masked and still show too much: the day of birth of an ID number, most of a phone. */
export const looseMasks: Detector = {
  *find(reading) {
    yield* findTails(reading.text)
    if (!quick.test(reading.text)) return
    for (const { number, index } of listNumbers(reading.text)) {
      const severity = judge(number.replace(/[\s-]/g, ''), textBefore(reading, index, 24))
      if (severity === undefined) continue
      yield {
        kind: 'loose-mask',
        severity,
        start: index,
        end: index + number.length,
        masked: toStricter(number),
      }
    }
  },
}

/** Of two that only a space keeps apart, 150****1234 1301021949********, each is judged alone. */
function listNumbers(text: string): { number: string; index: number }[] {
  return findMatches(pattern, text).flatMap(({ 0: number, index }) =>
    number.length <= longestNumber
      ? [{ number, index }]
      : Array.from(number.matchAll(/\S+/g), (part) => {
          const start = index + part.index
          // The match of both may end in the middle of the second.
          const [whole = part[0]] = masked.exec(text.slice(start, start + 20)) ?? []
          return { number: whole, index: start }
        }),
  )
}

const masked = /^[\d*＊×●◯■□█✱∗#…xX]+/

const longestNumber = 24
const quick = /\d[\s-]?[*＊×●◯■□█✱∗#…]|\d[xX]{2}|\d[-_]{2}/
const star = '[*＊×●◯■□█✱∗#…]|[-_](?=[-_])|(?<=[-_])[-_]|(?<=\\d)[xX]{2,}(?=[\\dxX*])'
const pattern = new RegExp(
  `(?<![0-9A-Za-z*])\\d(?:[\\s-]?\\d){0,16}(?:[\\s-]?(?:${star})){1,16}(?:[\\s-]?(?:\\d|[xX](?![xX])|${star})){0,17}(?![0-9A-Za-z])`,
  'g',
)

/** 身份证后六位 070011: the day of birth or the sequence, and most passwords. */
function* findTails(text: string): Generator<IdentityHit> {
  for (const { 0: words, 1: tail = '', index } of findMatches(tails, text)) {
    const start = index + words.length - tail.length
    const masked = `****${tail.slice(-2)}`
    yield { kind: 'loose-mask', severity: 'error', start, end: start + tail.length, masked }
  }
}

const tails =
  /身份证(?:号码|号)?(?:的)?(?:后|末|尾|最后)(?:[4-8四五六七八]位)?(?:数字?|号码?)?[）)]?[：:为是\s]{0,3}(\d{3,7}[\dXx])(?![\d年月日.A-Za-z])/g

function judge(number: string, before: string): IdentityHit['severity'] | undefined {
  const visible = number.replace(/\D/g, '').length
  const leading = /^\d*/.exec(number)?.[0].length ?? 0
  const { length } = number
  if (isIdMask(number, before)) return judgeId(number, visible, leading)
  if (/^1[3-9]/.test(number) && length >= 10 && length <= 12)
    return visible > 7 ? 'error' : undefined
  if (accountLabel.test(before) || (length >= 15 && leading >= 4))
    return visible > 8 ? 'error' : undefined
  return undefined
}

function isIdMask(number: string, before: string): boolean {
  if (/(?:卡|[账帐]号)[^，。；;]{0,6}$/.test(before)) return false
  return (
    idLabel.test(before) ||
    (number.length >= 14 &&
      number.length <= 20 &&
      /^[1-689]\d/.test(number) &&
      (/^\d{6}(?:18|19|20|[*×xX●])/.test(number) ||
        // 1301**********2153; cards begin otherwise.
        (number.length === 18 && /^(?:[123]\d|4[1-6]|5[0-4]|6[1345])\d{2}[*×●]{6}/.test(number))))
  )
}

/** 2 + 13 + 3 is the form; one more of either shows region, birth or the sequence. */
function judgeId(
  number: string,
  visible: number,
  leading: number,
): IdentityHit['severity'] | undefined {
  if (visible <= 5 && leading <= 3) return undefined
  const birth = number.slice(6, 14).replace(/\D/g, '').length
  return leading >= 10 || birth >= 4 || visible >= 11 ? 'error' : 'warning'
}

function toStricter(number: string): string {
  const digits = number.replace(/[\s-]/g, '')
  if (digits.length >= 10 && digits.length <= 12)
    return `${digits.slice(0, 3)}****${digits.slice(-2)}`
  return `${digits.slice(0, 2)}${'*'.repeat(Math.max(4, digits.length - 5))}${digits.slice(-3)}`
}
