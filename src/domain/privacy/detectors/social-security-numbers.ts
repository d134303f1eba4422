import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { maskNumber } from '#domain/privacy/mask-values.ts'
import { isNearName } from '#domain/privacy/near.ts'
import { textAfter } from '#domain/privacy/reading.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'

/** Numbers that only their label tells: of social security, health insurance, allowances, households. */
export const socialSecurityNumbers: Detector = {
  *find(reading) {
    yield* findBesideName(reading)
    for (const match of findSieved(labelled, reading.text, reading.places)) {
      const number = match[2] ?? ''
      const start = match.index + match[0].length - number.length
      const end = start + number.length
      if (/^[*×XxＸ]|^[年月日元万]/.test(textAfter(reading, end, 1))) continue
      const kind = (match[1] ?? '').includes('残疾') ? 'disability-card' : 'social-security-number'
      yield { kind, severity: 'error', start, end, masked: maskNumber(number) }
    }
  },
}

/** Meters and pupils of a whole school have such numbers, too: beside a name they are a person's. */
function* findBesideName(reading: Reading): Generator<IdentityHit> {
  for (const { 0: words, 1: number = '', index } of findSieved(
    ambiguous,
    reading.text,
    reading.places,
  )) {
    const start = index + words.length - number.length
    const end = start + number.length
    if (!isNearName(reading, { start, end }, 16)) continue
    yield {
      kind: 'social-security-number',
      severity: 'error',
      start,
      end,
      masked: maskNumber(number),
    }
  }
}

const ambiguous = sieve(
  /(?:户号|电脑号|个人代码|学号|准考证|考生号|人员编号|职工编号)(?:号码|号)?[：:为是\s]{0,3}([A-Za-z]{0,2}\d{7,19})(?![0-9A-Za-z])/g,
)
const labelled = sieve(
  /(社会保障号|社会保障卡|社会保险号|社保卡?|社会保险个人编号|医疗保险|医保卡?|医疗证|个人(?:账户)?编号|参保人?(?:员)?编?号|养老保险(?:账户|手册)?|(?:新?农合|合作医疗)(?:证|卡)?|低保证|低保金领取证|五保证|特困证|特困供养证|救助证|残疾人?证|残疾证|优待证|抚恤证|退役军人优待证|烈属证|老年证|户口[簿本]?|户籍|学籍|住院号|病历号|病案号|准生证|生育服务证|结婚证|离婚证)(?:号码|号|编号|证号|卡号|字号)?(?:[（(][^（）()]{0,10}[）)])?[：:为是\s]{0,3}((?:[\u4e00-\u9fa5]{1,5}字第?\s?|[军残烈优京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]字?第?\s?)?[A-Za-z]{0,3}\d(?:[ -]?[0-9Xx]){6,21}(?:B\d)?)(?![0-9A-Za-z])/g,
)
