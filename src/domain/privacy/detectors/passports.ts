import { codeLabel } from '#domain/privacy/labels.ts'
import { maskNumber } from '#domain/privacy/mask-values.ts'
import { isNearName } from '#domain/privacy/near.ts'
import { textBefore } from '#domain/privacy/reading.ts'
import type { Detector } from '#domain/privacy/reading.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'

/** Passports, permits of Hong Kong, Macao and Taiwan, papers of foreigners and soldiers. */
export const passports: Detector = {
  *find(reading) {
    for (const { 0: number, index } of findSieved(pattern, reading.text, reading.places)) {
      const place = { start: index, end: index + number.length }
      const before = textBefore(reading, index, 20)
      const isLabelled = paper.test(before)
      const isSure = isLabelled || (isNearName(reading, place, 12) && !codeLabel.test(before))
      if (!isSure && !isTelling(number, before)) continue
      yield {
        kind: 'passport',
        severity: isSure ? 'error' : 'warning',
        ...place,
        masked: maskNumber(number),
      }
    }
    for (const match of findSieved(labelled, reading.text, reading.places)) {
      const number = match[1] ?? ''
      const start = match.index + match[0].length - number.length
      yield {
        kind: 'passport',
        severity: 'error',
        start,
        end: start + number.length,
        masked: maskNumber(number),
      }
    }
  },
}

const pattern = sieve(
  /(?<![0-9A-Za-z/=_-])(?:E[A-HJ-NP-Z]\d{7}|[EGDSPKHMCTWL]\d{8}(?:\d{2})?|C[A-HJ-NP-Z]\d{7}|1[45]\d{7}|[A-Z]{3}\d{12})(?![0-9A-Za-z@])/gi,
)
const labelled = sieve(
  /(?:护照|通行证|回乡证|台胞证|来往内地|居留证|永久居留|军官证|士兵证|退伍证|军人证|残疾军人证|军残证|伤残证|驾驶证|驾照)(?:档案)?(?:号码|号|编号)?(?:[（(][^（）()]{0,10}[）)])?[：:为是\s]{0,3}((?:[\u4e00-\u9fa5]{1,3}字?第?(?=[A-Za-z]?\d{5})|[A-Za-z])?[A-Za-z]{0,3}(?:(?<=[字第])\d{5,12}|(?<=[\u4e00-\u9fa5][A-Za-z])\d{6,12}|(?<=[A-Za-z])\s?\d{4}\s\d{4}|\d{7,12}))(?![0-9A-Za-z*])/g,
)
const paper =
  /(?:护照|通行证|回乡证|台胞证|往来|来往|港澳|台湾|居留|居住证|证件)[^，。；;\n]{0,10}$/

/** An ordinary passport by its form; years and codes begin otherwise. */
function isTelling(number: string, before: string): boolean {
  return (
    /^E[A-HJ-NP-Z]?\d{7,8}$/.test(number) &&
    !/^E(?:19|20)\d\d/.test(number) &&
    !codeLabel.test(before) &&
    !/[A-Za-z0-9—-]$/.test(before)
  )
}
