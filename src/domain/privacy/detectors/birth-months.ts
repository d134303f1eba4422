import type { IdentityHit } from '#domain/privacy/identity-hit.ts'
import { findNearName } from '#domain/privacy/near.ts'
import type { Detector, Reading } from '#domain/privacy/reading.ts'
import { reliefTalk } from '#domain/privacy/relief-words.ts'
import { findSieved, sieve } from '#domain/privacy/sieve.ts'

/**
 * The month in which somebody who is named was born. Of those who stand for an office it is published
 * (党政领导干部选拔任用工作条例: 任前公示); of those who live on aid it is nobody's business.
 */
export const birthMonths: Detector = {
  *find(reading) {
    for (const { 0: words, 1: a, 2: b, 3: c, 4: d, index } of findSieved(
      pattern,
      reading.text,
      reading.places,
    )) {
      const month = a ?? b ?? c ?? d ?? ''
      const start = index + words.indexOf(month)
      if (d !== undefined && !isOfAged(reading, index)) continue
      const severity = judge(reading, { start, end: start + month.length })
      if (severity === undefined) continue
      const masked = `${/\d{4}/.exec(month)?.[0] ?? ''}年**月`
      yield { kind: 'birth-date', severity, start, end: start + month.length, masked }
    }
  },
}

const month = String.raw`((?:19|20)\d{2}\s?(?:年\s?(?:1[0-2]|0?[1-9])\s?月|[-./](?:1[0-2]|0?[1-9])))(?![\d.\-/日号])`
const pattern = sieve(
  new RegExp(
    `(?:出生年月|出生日期|出生|生于)[：:为是\\s]{0,3}${month}|${month}\\s?(?:出生|生(?![产效态活育成命]))|[，,、（(\\s][男女](?:[，,、\\s]{1,2}(?:[\\u4e00-\\u9fa5]{1,4}族|[汉回满壮苗彝土]))?[，,、\\s]{1,2}${month}(?![入任转参至到—-])|(?<=[\\u4e00-\\u9fa5][，,、（(\\s|]{1,2})(19[0-4]\\d年\\d{1,2}月)(?![\\d入任转参至到—-])`,
    'g',
  ),
)

/** 80岁以上老人：何满仓 1936年3月: a month alone, behind a name, where the aged are listed. */
function isOfAged({ text }: Reading, index: number): boolean {
  return /老人|高龄|岁以上|敬老|长寿/.test(text.slice(Math.max(0, index - reach), index))
}

const career =
  /现任|拟任|历任|曾任|候选|任职|职务|任前|提名|当选|学历|学位|党员|发展对象|积极分子|民兵|退役|入党|参加工作|参军|入伍|委员|书记|主任|干部|教师|医师|院长|校长|代表|模范|劳模|先进|传承人|烈士|牺牲|作家|画家|诗人|名人/
const aid = new RegExp(`${reliefTalk}|高龄|补贴|津贴|帮扶|患|留守|优抚|养老金|失能|独居`)
const reach = 60

function judge(reading: Reading, place: Span): IdentityHit['severity'] | undefined {
  const name = findNearName(reading, place, 24, 'told')
  if (name === undefined) return undefined
  const { text } = reading
  const around = text.slice(Math.max(0, place.start - reach), place.end + reach)
  if (career.test(around)) return undefined
  return aid.test(around) ? 'error' : 'warning'
}

interface Span {
  readonly start: number
  readonly end: number
}
