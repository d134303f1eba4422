import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { accountLabel, idLabel } from '#domain/privacy/labels.ts'
import { textBefore } from '#domain/privacy/reading.ts'
import type { Detector } from '#domain/privacy/reading.ts'

/** Numbers that were masked and still show too much: the day of birth of an ID number, most of a phone. */
export const looseMasks: Detector = {
  *find(reading) {
    if (!quick.test(reading.text)) return
    for (const { 0: number, index } of reading.text.matchAll(pattern)) {
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

const quick = /\d[\s-]?[*＊×●◯■□█✱∗#]|\d[xX]{2}/
const star = '[*＊×●◯■□█✱∗#]|(?<=\\d)[xX]{2,}(?=[\\dxX*])'
const pattern = new RegExp(
  `(?<![0-9A-Za-z*])\\d(?:[\\s-]?\\d){0,16}(?:[\\s-]?(?:${star})){1,16}(?:[\\s-]?(?:\\d|[xX](?![xX])|${star})){0,17}(?![0-9A-Za-z])`,
  'g',
)

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
      /^\d{6}(?:18|19|20|[*×xX●])/.test(number))
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
