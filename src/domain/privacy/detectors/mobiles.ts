import { toMobile } from '#domain/privacy/check-digits.ts'
import { findMatches } from '#domain/privacy/find-matches.ts'
import { isOneNumber, listStretches } from '#domain/privacy/digit-runs.ts'
import type { Stretch } from '#domain/privacy/digit-runs.ts'
import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { amountUnit, codeLabel, codePrefix, phoneLabel } from '#domain/privacy/labels.ts'
import { maskMobile } from '#domain/privacy/mask-values.ts'
import { isNearName } from '#domain/privacy/near.ts'
import { textAfter, textBefore } from '#domain/privacy/reading.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'

/** Mobile numbers that the portal does not name as those of an office. */
export const mobiles: Detector = {
  *find(reading) {
    for (const run of reading.runs) {
      for (const stretch of listStretches(run, 11, 15)) {
        const digits = toMobile(stretch.digits) ?? toTrunkMobile(reading, stretch)
        if (digits === undefined || !isPhone(reading, stretch)) continue
        if (reading.context.official.phones.has(digits)) continue
        yield toHit(reading, stretch, digits)
      }
      for (const group of run.groups) {
        // An ID number or a card that lost what stood between it and the phone.
        if (group.digits.length !== group.end - group.start) continue
        if (![26, 27, 29, 30].includes(group.digits.length)) continue
        for (const start of [group.start, group.end - 11]) {
          const digits = toMobile(reading.text.slice(start, start + 11))
          if (digits !== undefined) yield hit({ start, end: start + 11 }, digits)
        }
      }
    }
    yield* findMisread(reading)
  },
}

/** 打015033331234: with the zero that was dialled before numbers of elsewhere. */
function toTrunkMobile(reading: Reading, { digits, start, end }: Stretch): string | undefined {
  if (digits.length !== 12 || !digits.startsWith('0')) return undefined
  const before = textBefore(reading, start, 24)
  const isTold =
    phoneLabel.test(before) || /[打拨]$/.test(before) || isNearName(reading, { start, end }, 3)
  return isTold ? toMobile(digits.slice(1)) : undefined
}

/** l38OOl38OOO: the letters O, l and I for 0 and 1, where the text says that it is a phone. */
function* findMisread(reading: Reading): Generator<IdentityHit> {
  for (const { 0: written, index } of findMatches(misread, reading.text)) {
    const digits = toMobile(written.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1'))
    const place = { start: index, end: index + written.length }
    if (digits === undefined) continue
    if (phoneLabel.test(textBefore(reading, index, 24)) || isNearName(reading, place, 4))
      yield hit(place, digits)
  }
}

const misread = /(?<![0-9A-Za-z])(?=\d*[OolI|])[1lI|][3-9][0-9OolI|]{9}(?![0-9A-Za-z])/g

function isPhone(reading: Reading, stretch: Stretch): boolean {
  const before = textBefore(reading, stretch.start, 24)
  const isLabelled = phoneLabel.test(before)
  if (!isBounded(reading, stretch, isLabelled)) return false
  if (isInAddress(reading, stretch.start)) return false
  if (!isLabelled && codeLabel.test(before.replace(codePrefix, ''))) return false
  const after = textAfter(reading, stretch.end, 4)
  if (amountUnit.test(after) || (/[第〕\]]$/.test(before) && /^[期号条页]/.test(after)))
    return false
  return isLabelled || isGroupedAsPhone(reading.text, stretch)
}

/** 138 0013 8000 with other numbers around it is a phone; 13 8001 38 000 is one only when it stands alone. */
function isGroupedAsPhone(text: string, stretch: Stretch): boolean {
  const { sizes, isWholeRun } = stretch
  if (sizes.length === 1) return true
  const isInLine = !stretch.separators.some((each) => each.includes('\n'))
  const last11 = sizes[0] === 2 && stretch.digits.startsWith('86') ? sizes.slice(1) : sizes
  if (usualGroups.has(last11.join(' ')))
    return isOneNumber(text, stretch) || (isInLine && last11.length === 3)
  return isWholeRun && isOneNumber(text, stretch)
}

const usualGroups = new Set(['3 4 4', '4 3 4', '4 4 3', '3 8', '7 4', '3 3 5', '11'])

/** Not within a decimal, a digest, an address on the web or another number. */
function isBounded(reading: Reading, stretch: Stretch, isLabelled: boolean): boolean {
  const { before, after } = toSurroundings(reading, stretch)
  if (/^(?:[0-9]|\.\d)/.test(after)) return false
  if (/[0-9][.,]$/.test(before)) return false
  const letters = /[A-Za-z0-9]+$/.exec(before)?.[0] ?? ''
  if (/^[A-Za-z]/.test(after) && !/^(?:[A-Za-z]{1,10}(?![0-9A-Za-z]))/.test(after)) return false
  return (
    letters === '' ||
    isLabelled ||
    (/^[a-z]{2,16}$/i.test(letters) && !/^(?:[A-Z]{1,6}|[a-f]+)$/.test(letters))
  )
}

/**
 * Beyond white space stands another thing, such as the number of a list's next line; beside a number in
 * groups it may be one more group, unless it is the number of its own line.
 */
function toSurroundings(reading: Reading, stretch: Stretch) {
  const { start, end, sizes } = stretch
  const { text } = reading
  const before = text.slice(Math.max(0, start - 24), start)
  if (sizes.length === 1) return { before, after: text.slice(end, end + 12) }
  if (isInListOfPhones(text, stretch)) return { before: '', after: '' }
  const isListed = /(?:^|\n)\s*\d{1,3}[.、)）]\s*$/.test(before)
  return {
    before: isListed ? '' : textBefore(reading, start, 24),
    after: /^[ \t]*\r?\n\s*\d{1,3}[.、)）]/.test(text.slice(end, end + 12))
      ? ''
      : textAfter(reading, end, 12),
  }
}

/** 138 1234 5678 alone in its line, above or below another: what a column of phones is in a PDF. */
function isInListOfPhones(text: string, { start, end, sizes }: Stretch): boolean {
  const before = text.slice(Math.max(0, start - 40), start).split('\n')
  const after = text.slice(end, end + 40).split('\n')
  const isAlone = before.at(-1)?.trim() === '' && after[0]?.trim() === ''
  return isAlone && [before.at(-2), after[1]].some((line) => isPhoneLine(line ?? '', sizes))
}

function isPhoneLine(line: string, sizes: readonly number[]): boolean {
  const groups = line.match(/\d+/g) ?? []
  return (
    /^[\s\d.·-]*$/.test(line) &&
    groups.length === sizes.length &&
    groups.every(({ length }, nth) => length === sizes[nth]) &&
    toMobile(groups.join('')) !== undefined
  )
}

/** Addresses on the web hold long numbers, and phones only where they say so. */
function isInAddress({ text }: Reading, start: number): boolean {
  const before = text.slice(Math.max(0, start - 160), start)
  return (
    /(?:(?:https?:)?\/\/|www\.)[^\s，。；、）)"'<>]*$/i.test(before) &&
    !/(?:tel|phone|mobile|sms|sj)\w*[=:/]$/i.test(before)
  )
}

/** A number that is labelled as an office's and belongs to nobody named: a village's only phone may be one. */
function toHit(reading: Reading, stretch: Stretch, digits: string): IdentityHit {
  const isOffice = officeMobile.test(textBefore(reading, stretch.start, 16))
  return isOffice ? { ...hit(stretch, digits), severity: 'warning' } : hit(stretch, digits)
}

const officeMobile =
  /(?:监督|举报|投诉|咨询|服务|办公|受理|热线|信访|报名|预约|救助)(?:举报|投诉|服务|咨询|监督)?(?:电话|热线|专线|号码|手机)(?:号码)?[：:为是]?$/

function hit({ start, end }: { start: number; end: number }, digits: string): IdentityHit {
  return { kind: 'mobile', severity: 'error', start, end, masked: maskMobile(digits) }
}
