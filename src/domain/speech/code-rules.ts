import { sayDigits } from './spoken-digits.ts'
import type { SpeechRule } from './speech-rule.ts'

/** What becomes of figures that are no amounts: they are said digit by digit, or as the days they are. */
export const codeRules: readonly SpeechRule[] = [
  sayDays,
  joinSpaces,
  sayTelephones,
  sayCodes,
  sayYears,
  sayTimes,
]

/** 还有 3 天 is set with spaces for the eye. */
function joinSpaces(text: string): string {
  return text
    .replace(/(\p{Script=Han}) +(?=\d)/gu, '$1')
    .replace(/(\d) +(?=\p{Script=Han})/gu, '$1')
}

function sayDays(text: string): string {
  return text
    .replace(
      /(^|\D)((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)/g,
      (_, before: string, year: string, month: string, day: string) =>
        `${before}${year}年${Number(month)}月${Number(day)}日`,
    )
    .replace(
      /(^|[^\d-])((?:19|20)\d\d)-(0[1-9]|1[0-2])(?![\d-])/g,
      (_, before: string, year: string, month: string) => `${before}${year}年${Number(month)}月`,
    )
}

function sayTelephones(text: string): string {
  return text
    .replace(
      /(\d{3})[*＊]{2,}(\d{2,4})/g,
      (_, first: string, last: string) => `${sayDigits(first)}，中间隐去，${sayDigits(last)}`,
    )
    .replace(
      /(^|\D)(0\d{2,3})-(\d{7,8})(?!\d)/g,
      (_, before: string, area: string, number: string) =>
        `${before}${sayDigits(area)}，${sayDigits(number)}`,
    )
    .replace(
      /((?:电话|热线|拨打)[：:， ]?)(\d{3,8})(?![\d年月日个人次元])/g,
      (_, before: string, number: string) => `${before}${sayDigits(number)}`,
    )
    .replace(/(^|[^\d.])(\d{3,8})(?= ?(?:服务)?热线)/g, sayLast)
}

function sayCodes(text: string): string {
  return text
    .replace(/(^|[^\d.,])(\d{9,})(?![\d.]*[元万亿])/g, sayLast)
    .replace(/(^|[^\d.,:：])(0\d+)(?![\d.]*[\d.月日分:：])/g, sayLast)
    .replace(
      /[〔［[（(](\d{4})[〕］\]）)](?=第?\d+号)/g,
      (_, year: string) => `${sayDigits(year)}年`,
    )
}

function sayYears(text: string): string {
  return text
    .replace(/((?:19|20)\d\d) ?[-—–~～] ?(?=(?:19|20)\d\d年)/g, '$1至')
    .replace(/(^|[^\d.,])((?:19|20)\d\d)(?=年|[至、](?:19|20)\d\d年)/g, sayLast)
}

/** 8:30 is a time; 3:1 is a proportion. */
function sayTimes(text: string): string {
  return text
    .replace(
      /(^|[^\d.:：])([01]?\d|2[0-4])[:：]([0-5]\d)(?:[:：][0-5]\d)?(?![\d:：])/g,
      (_, before: string, hour: string, minute: string) =>
        `${before}${Number(hour)}点${minute === '00' ? '' : `${minute}分`}`,
    )
    .replace(/(\d)[:：](?=\d)/g, '$1比')
}

function sayLast(_: string, before: string, digits: string): string {
  return `${before}${sayDigits(digits)}`
}
