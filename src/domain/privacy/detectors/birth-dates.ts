import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { findNearName, isNearName } from '#domain/privacy/near.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'

/** The day on which a person was born; a year and a month alone are not told apart by it. */
export const birthDates: Detector = {
  *find(reading) {
    for (const { 0: words, 1: date = '', index } of findSieved(
      labelled,
      reading.text,
      reading.places,
    )) {
      yield toHit(index + words.lastIndexOf(date), date, 'error')
    }
    yield* findBeside(reading)
    yield* findShort(reading)
    yield* findDescribed(reading)
    for (const { 0: words, 1: date = '', index } of findSieved(
      told,
      reading.text,
      reading.places,
    )) {
      const start = index + words.indexOf(date)
      if (isNearName(reading, { start, end: start + date.length }, 40))
        yield toHit(start, date, 'error')
    }
  },
}

const han = '[〇零○一二三四五六七八九十廿卅元正]'
const date = `((?:19|20)\\d{2}\\s?[-./年]\\s?(?:1[0-2]|0?[1-9])\\s?[-./月]\\s?(?:3[01]|[12]\\d|0?[1-9])(?!\\d)\\s?[日号]?|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)|[一二][〇零○一二三四五六七八九]{3}年(?:农历|阴历)?${han}{1,3}月初?${han}{1,3}[日号]?)`
const condition = '(?!\\s?(?:[（(]?(?:含|以|之|及|起|前|后|至|到|止|—|-|~)))'
const labelled = sieve(
  new RegExp(
    `(?:出生日期|出生年月日?|出生时间|出生|生日|出生于|生于|DOB|birthday|birthDate)(?:[（(][^（）()]{0,8}[）)])?[：:为是|\\s]{0,3}(?:[农阴]历[\\u4e00-\\u9fa5]{2,6}\\s?)?${date}${condition}`,
    'g',
  ),
)
const told = sieve(
  new RegExp(
    `${date}\\s?(?:日)?[，,]?(?:凌晨|上午|下午)?(?:出生|生(?![产效态活育成命])|降生|诞生)${condition}`,
    'g',
  ),
)

/** 58年3月7日, 58-3-7: a short year is one of birth only where the text says so. */
const short = String.raw`(\d{2}[-./年]\s?(?:1[0-2]|0?[1-9])[-./月]\s?(?:3[01]|[12]\d|0?[1-9])日?)`
const shortly = sieve(
  new RegExp(
    `(?:出生|生日|生于)(?:日期)?[：:为是\\s]{0,2}${short}(?!\\d)|(?<![\\d.-])${short}\\s?(?:出生|生(?![产效态活育成命]))`,
    'g',
  ),
)
/** 王秀兰，女，汉族，1958-03-07. */
const described = sieve(
  new RegExp(
    `[，,、（(\\s][男女](?:[，,、\\s]{1,2}(?:[\\u4e00-\\u9fa5]{1,4}族|[汉回满壮苗彝土]))?[，,、\\s]{1,2}(19\\d\\d|20[01]\\d)(?:[-./年](?:1[0-2]|0?[1-9])[-./月](?:3[01]|[12]\\d|0?[1-9])|(?:1[0-2]|0[1-9])(?:3[01]|[12]\\d|0[1-9]))(?!\\d)日?(?![入任转参至到—-])`,
    'g',
  ),
)

function* findShort(reading: Reading): Generator<IdentityHit> {
  for (const { 0: words, 1: behind, 2: before, index } of findSieved(
    shortly,
    reading.text,
    reading.places,
  )) {
    const date = behind ?? before ?? ''
    const start = index + words.indexOf(date)
    if (isNearName(reading, { start, end: start + date.length }, 24))
      yield toHit(start, date, 'error')
  }
}

function* findDescribed(reading: Reading): Generator<IdentityHit> {
  for (const { 0: words, 1: year = '', index } of findSieved(
    described,
    reading.text,
    reading.places,
  )) {
    const start = index + words.indexOf(year)
    const name = findNearName(reading, { start: index + 1, end: index + 2 }, 3)
    if (name?.end === index)
      yield toHit(start, reading.text.slice(start, index + words.length), 'error')
  }
}

/** 李秀英（1948.11.05）, 李秀英 19481105: nobody who is named signed in those years what stands here. */
const beside = sieve(
  /(?:[（(](?:(?:男|女)[，,、\s])?((?:19\d|20[012])\d(?:[-./年])?(?:1[0-2]|0?[1-9])(?:[-./月])?(?:3[01]|[12]\d|0?[1-9])日?)(?=[）)，,、])|[\s，,、](19\d{2}(?:1[0-2]|0[1-9])(?:3[01]|[12]\d|0[1-9])|19[0-5]\d[-./](?:1[0-2]|0?[1-9])[-./](?:3[01]|[12]\d|0?[1-9]))(?!\d|[\s，,]?(?:[入任转参结登至起]|加入)))/g,
)

/** A date right behind a name, with nothing that tells what it is. */
function* findBeside(reading: Reading): Generator<IdentityHit> {
  for (const match of findSieved(beside, reading.text, reading.places)) {
    const date = match[1] ?? match[2] ?? ''
    const start = match.index + match[0].indexOf(date)
    const name = findNearName(reading, { start, end: start + date.length }, 3)
    if (name?.end !== match.index || !isBornBeside(reading, name, date)) continue
    yield toHit(start, date, 'error')
  }
}

/** After the turn of the century only of children, who are named with their parents. */
function isBornBeside({ text }: Reading, name: { readonly start: number }, date: string): boolean {
  return date.startsWith('19') || /[子女孙]/.test(text.charAt(name.start - 1))
}

function toHit(start: number, date: string, severity: IdentityHit['severity']): IdentityHit {
  const year = /^(?:19|20)\d{2}/.exec(date)?.[0] ?? date.slice(0, 4)
  return {
    kind: 'birth-date',
    severity,
    start,
    end: start + date.length,
    masked: `${year}年**月**日`,
  }
}
