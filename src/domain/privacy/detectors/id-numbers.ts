import { isCreditCode } from '#domain/documents/credit-code.ts'
import { hasIdForm, isIdNumber, isOldIdNumber } from '#domain/privacy/check-digits.ts'
import { listStretches } from '#domain/privacy/digit-runs.ts'
import type { Stretch } from '#domain/privacy/digit-runs.ts'
import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { accountLabel, codeLabel, idLabel, permitLabel } from '#domain/privacy/labels.ts'
import { maskIdNumber } from '#domain/privacy/mask-values.ts'
import { isNearName } from '#domain/privacy/near.ts'
import { textBefore } from '#domain/privacy/reading.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'

/** 居民身份证号: of 18 characters, of 15, those with a wrong check digit, and 残疾人证号, which begin with one. */
export const idNumbers: Detector = {
  find: (reading) => {
    const hits = [...listHits(reading)]
    // A part of a right number may look like a damaged one.
    return [...hits.filter(isRight), ...hits.filter((each) => !isRight(each))]
  },
}

function isRight({ kind }: IdentityHit): boolean {
  return kind === 'id-number' || kind === 'disability-card'
}

function* listHits(reading: Reading): Generator<IdentityHit> {
  for (const run of reading.runs) {
    for (const stretch of listStretches(run, 15, 20)) {
      if (!mayBeId(stretch, reading.context.today)) continue
      const hit = toHit(reading, withCheckLetter(reading.text, stretch))
      if (hit !== undefined) yield hit
    }
    for (const group of run.groups) {
      if (group.digits.length > 20) yield* findInLongGroup(reading, group)
    }
  }
}

/** By its digits alone, before anything around them is looked at. */
function mayBeId({ digits, groupCount }: Stretch, today: string): boolean {
  if (groupCount <= mostGroupsOfFew) return true
  if (digits.length === 15) return isOldIdNumber(digits)
  return digits.length > 16 && hasIdForm(`${digits}0`.slice(0, 18), today)
}

const mostGroupsOfFew = 6

function toHit(reading: Reading, number: Numeral): IdentityHit | undefined {
  const { today } = reading.context
  const { text, sizes } = number
  if (!isBounded(reading, number)) return undefined
  const isShort = text.length === 17 && sizes.length <= mostGroupsOfFew
  const found =
    text.length === 20 || text.length === 22
      ? toCardHit(reading, number)
      : text.length === 18
        ? to18Hit(reading, number)
        : isShort
          ? toShortHit(reading, number)
          : text.length === 15 && isOldIdNumber(text)
            ? to15Hit(reading, number)
            : text.length === 19 && isIdNumber(text.slice(0, 18), today)
              ? hit('id-number', number)
              : undefined
  return found ?? toMistypedHit(reading, number)
}

/** A number that the text calls 身份证号 and that cannot be one was mistyped: the rest of it is true. */
function toMistypedHit(reading: Reading, number: Numeral): IdentityHit | undefined {
  const { length } = number.text
  if (length < 16 || length > 20 || number.sizes.length > mostGroupsOfFew) return undefined
  const before = textBefore(reading, number.start, 16)
  if (!sureLabel.test(before) || /^[*＊]/.test(reading.text.slice(number.end))) return undefined
  return hit('damaged-id-number', number)
}

const sureLabel =
  /(?:居民身份证|身份证|公民身份|身份)(?:号码|号|编号)(?:[（(][^（）()]{0,10}[）)])?[是为系:：|“"]*$/

function to18Hit(reading: Reading, number: Numeral): IdentityHit | undefined {
  const { today } = reading.context
  const before = textBefore(reading, number.start, 16)
  if (isIdNumber(number.text, today)) {
    return isCode(number.text, before) ? undefined : hit('id-number', number)
  }
  if (!hasIdForm(number.text, today)) return undefined
  const isLabelled = idLabel.test(before)
  if (!isLabelled && isCreditCode(number.text)) return undefined
  if (!isLabelled && (codeLabel.test(before) || number.sizes.length > 6)) return undefined
  const isSure = isLabelled || isNearName(reading, number, 20)
  return { ...hit('damaged-id-number', number), severity: isSure ? 'error' : 'warning' }
}

const isCode = (text: string, before: string) =>
  permitLabel.test(before) || (before.includes('信用代码') && isCreditCode(text))

/** One digit was lost: the region and the day of birth are whole, or the text says what it is. */
function toShortHit(reading: Reading, number: Numeral): IdentityHit | undefined {
  const before = textBefore(reading, number.start, 16)
  const isLabelled = idLabel.test(before)
  if (isLabelled) return hit('damaged-id-number', number)
  if (!hasIdForm(`${number.text}0`, reading.context.today) || codeLabel.test(before))
    return undefined
  const severity = isNearName(reading, number, 20) ? 'error' : 'warning'
  return { ...hit('damaged-id-number', number), severity }
}

function to15Hit(reading: Reading, number: Numeral): IdentityHit | undefined {
  const before = textBefore(reading, number.start, 16)
  const isLabelled = idLabel.test(before)
  if (!isLabelled && (isOtherNumber(before) || number.sizes.length > 4)) return undefined
  if (!isLabelled && isTailOfGroups(reading, number)) return undefined
  const isSure = isLabelled || isNearName(reading, number, 20)
  return { ...hit('old-id-number', number), severity: isSure ? 'error' : 'warning' }
}

function isOtherNumber(before: string): boolean {
  return codeLabel.test(before) || accountLabel.test(before)
}

/** The last groups of a card, 6222 0212 3456 …, have the form of an old number now and then. */
function isTailOfGroups({ text }: Reading, { start, sizes }: Numeral): boolean {
  return sizes.length > 1 && /\d[ -]$/.test(text.slice(Math.max(0, start - 2), start))
}

/** 残疾人证号: the ID number, a digit for the category and one for the grade. */
function toCardHit(reading: Reading, number: Numeral): IdentityHit | undefined {
  const id = number.text.slice(0, 18)
  const isLabelled = /残疾|证号/.test(textBefore(reading, number.start, 12))
  const isCard = isIdNumber(id, reading.context.today)
    ? /^[1-7][1-4]/.test(number.text.slice(18))
    : isLabelled && hasIdForm(id, reading.context.today)
  if (isCard) return hit('disability-card', number)
  return isIdNumber(id, reading.context.today) ? hit('id-number', number) : undefined
}

/** Numbers that lost what stood between them, as cells of a table do: an ID number first or last. */
function* findInLongGroup(
  reading: Reading,
  group: { start: number; end: number; digits: string },
): Generator<IdentityHit> {
  if (group.digits.length > 40 || group.digits.length !== group.end - group.start) return
  for (const start of [group.start, group.end - 18]) {
    const text = reading.text.slice(start, start + 18)
    if (isIdNumber(text, reading.context.today)) {
      yield hit('id-number', { text, start, end: start + 18, sizes: [18] })
    }
  }
}

/** The check letter X stands after the run, and what follows it belongs to a disability card. */
function withCheckLetter(text: string, stretch: Stretch): Numeral {
  const { digits, start, end, sizes } = stretch
  if (digits.length === 17) {
    const [letter, tail] = checkLetter.exec(text.slice(end, end + 10))?.slice(0, 2) ?? []
    if (letter !== undefined) {
      return { text: `${digits}X${tail ?? ''}`, start, end: end + letter.length, sizes }
    }
  }
  const suffix = digits.length === 20 ? /^B\d/i.exec(text.slice(end, end + 2))?.[0] : undefined
  return { text: digits + (suffix ?? ''), start, end: end + (suffix?.length ?? 0), sizes }
}

// Also the letters and signs that are typed for it: × of multiplication, Cyrillic Х.
const checkLetter = /^[\s‐-―−\-.·•・_)]{0,4}[XxХх×✕Χχ](\d{2}(?:B\d)?(?!\d))?/

/** Part of a longer word of letters and digits is a digest or a code; a file name may begin with letters. */
function isBounded({ text }: Reading, { start, end }: Numeral): boolean {
  const before = /[0-9A-Za-z]+$/.exec(text.slice(Math.max(0, start - 12), start))?.[0] ?? ''
  const isFree = before === '' || (/^[A-Za-z]{1,11}$/.test(before) && !/^[a-f]+$/.test(before))
  return isFree && !/^[0-9A-Za-z]/.test(text.slice(end, end + 1))
}

function hit(kind: IdentityHit['kind'], { text, start, end }: Numeral): IdentityHit {
  return { kind, severity: 'error', start, end, masked: maskIdNumber(text) }
}

interface Numeral {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly sizes: readonly number[]
}
