import { passesLuhn } from '#domain/privacy/check-digits.ts'
import { isOneNumber, listStretches } from '#domain/privacy/digit-runs.ts'
import type { Stretch } from '#domain/privacy/digit-runs.ts'
import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { accountLabel, amountUnit, codeLabel, organisation } from '#domain/privacy/labels.ts'
import { maskNumber } from '#domain/privacy/mask-values.ts'
import { isNearName } from '#domain/privacy/near.ts'
import { textAfter, textBefore } from '#domain/privacy/reading.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'
import { isBesideBareName } from '#domain/privacy/bare-names.ts'

/** Cards and accounts of persons; those of offices, which must be known for donations, are none. */
export const bankCards: Detector = {
  find: (reading) =>
    // A whole card before a part of it that looks like an account.
    [...listHits(reading)].sort(
      (a, b) =>
        Number(b.severity === 'error') - Number(a.severity === 'error') ||
        b.end - b.start - (a.end - a.start),
    ),
}

function* listHits(reading: Reading): Generator<IdentityHit> {
  for (const run of reading.runs) {
    for (const stretch of listStretches(run, 12, 23)) {
      const severity = judge(reading, stretch)
      if (severity !== undefined) yield toHit(stretch, severity)
    }
  }
}

const bankBehind = /^[（(，,]?(?:[\u4e00-\u9fa5]{0,6}(?:银行|信用社|农信社|农商行?|邮储))/

/** Offices have none of these. */
const personalAccount = /(?:存折|折号|一卡通|一折通|惠农卡|储蓄卡|社保卡)[^，。；;\n]{0,12}$/
const cardStart = /^(?:62|4\d|5[1-5]|35|37|9558|60|69|81|88)/

function judge(reading: Reading, stretch: Stretch): IdentityHit['severity'] | undefined {
  if (!isAlone(reading, stretch)) return undefined
  const before = textBefore(reading, stretch.start, 40)
  const after = textAfter(reading, stretch.end, 30)
  const isNear = isNearName(reading, stretch, 30)
  if (!isNear && isOfOrganisation(before, after)) return undefined
  const isPrivate = isNear || isBesideBareName(reading, stretch)
  const isLabelled = accountLabel.test(before) && !isWithinCode(before)
  return isLabelled
    ? judgeLabelled(stretch, isPrivate, personalAccount.test(before))
    : isNear && bankBehind.test(after)
      ? 'error'
      : judgeBare(stretch, isPrivate, codeLabel.test(before))
}

/** Accounts of savings books have no check digit; the label and a name tell what they are. */
function judgeLabelled(
  stretch: Stretch,
  isPrivate: boolean,
  isOfPersons: boolean,
): IdentityHit['severity'] | undefined {
  if (isCard(stretch) || isPrivate || isOfPersons) return 'error'
  return isCardGroups(stretch.sizes) && stretch.digits.length >= 15 ? 'warning' : undefined
}

function judgeBare(
  stretch: Stretch,
  isPrivate: boolean,
  isCode: boolean,
): IdentityHit['severity'] | undefined {
  const { digits, sizes } = stretch
  if (isCode || !isCardGroups(sizes)) return undefined
  // A digit that was mistyped leaves a card beside its holder's name in no doubt.
  if (isPrivate && (isCard(stretch) || /^62\d{14,17}$/.test(digits))) return 'error'
  if (!isCard(stretch)) return undefined
  return digits.startsWith('62') && digits.length >= 16 ? 'warning' : undefined
}

function isCard({ digits }: Stretch): boolean {
  return digits.length >= 15 && digits.length <= 19 && cardStart.test(digits) && passesLuhn(digits)
}

function isAlone(reading: Reading, stretch: Stretch): boolean {
  if (stretch.groupCount > mostCardGroups && !stretch.isWholeRun) return false
  const { start, end, sizes, isWholeRun } = stretch
  const around = `${reading.text.slice(Math.max(0, start - 1), start)} ${reading.text.slice(end, end + 2)}`
  if (/[0-9A-Za-z/=_]$|[0-9]\.$/.test(around.split(' ')[0] ?? '')) return false
  if (/^(?:[0-9A-Za-z]|\.\d)/.test(reading.text.slice(end, end + 2))) return false
  if (amountUnit.test(textAfter(reading, end, 4))) return false
  return (
    sizes.length === 1 || (isWholeRun && isOneNumber(reading.text, stretch)) || isCardGroups(sizes)
  )
}

const mostCardGroups = 5

/** 6222 0212 3456 7890 123, as cards are embossed. */
function isCardGroups(sizes: readonly number[]): boolean {
  return (
    sizes.length === 1 ||
    (sizes.slice(0, -1).every((size) => size === 4 || size === 6) && sizes.length <= mostCardGroups)
  )
}

function isOfOrganisation(before: string, after: string): boolean {
  return (
    organisation.test(before.replace(/^[\s\S]*[。；;]/, '')) ||
    (/(?:户名|户名称|收款单位|收款人)[：:]?[^。；;\n]{2,30}[；;，,][^。\n]*$/.test(before) &&
      organisation.test(before)) ||
    (/^[，,；;、\s]*(?:户名|单位|账户名称)[：:]?[^，。；;]{0,24}/.test(after) &&
      organisation.test(after)) ||
    organisation.test(/^[（(][^）)\n]{2,24}/.exec(after)?.[0] ?? '')
  )
}

function isWithinCode(before: string): boolean {
  return codeLabel.test(before) && !/(?:[账帐]号|卡号|[账帐]户)[^，。；;]{0,6}$/.test(before)
}

function toHit({ digits, start, end }: Stretch, severity: IdentityHit['severity']): IdentityHit {
  return { kind: 'bank-card', severity, start, end, masked: maskNumber(digits) }
}
