import { maskNumber } from '#domain/privacy/mask-values.ts'
import { textAfter } from '#domain/privacy/reading.ts'
import type { Detector } from '#domain/privacy/reading.ts'

/** Numbers that only their label tells: of social security, health insurance, allowances, households. */
export const socialSecurityNumbers: Detector = {
  *find(reading) {
    if (!/\d{4}[ -]?\d{3}|\d{3}[ -]\d{4}/.test(reading.text)) return
    for (const match of reading.text.matchAll(labelled)) {
      const number = match[2] ?? ''
      const start = match.index + match[0].length - number.length
      const end = start + number.length
      if (/^[*×XxＸ]|^[年月日元万]/.test(textAfter(reading, end, 1))) continue
      const kind = (match[1] ?? '').includes('残疾') ? 'disability-card' : 'social-security-number'
      yield { kind, severity: 'error', start, end, masked: maskNumber(number) }
    }
  },
}

const labelled =
  /(社会保障号|社会保障卡|社会保险号|社保卡?|社会保险个人编号|医疗保险|医保卡?|医疗证|个人(?:账户)?编号|参保人?(?:员)?编?号|养老保险(?:账户|手册)?|新农合(?:证|卡)?|合作医疗证|低保证|低保金领取证|五保证|特困证|特困供养证|救助证|残疾人?证|残疾证|优待证|抚恤证|退役军人优待证|烈属证|老年证|户口簿?|户籍|学籍|住院号|病历号|病案号|准生证|生育服务证|结婚证|离婚证)(?:号码|号|编号|证号|卡号)?(?:[（(][^（）()]{0,10}[）)])?[：:为是\s]{0,3}((?:[军残烈优]字?第?\s?)?[A-Za-z]{0,3}\d(?:[ -]?[0-9Xx]){6,21}(?:B\d)?)(?![0-9A-Za-z])/g
