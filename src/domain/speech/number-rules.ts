import type { SpeechRule } from './speech-rule.ts'

/** What becomes of amounts; the order matters, since each rule leaves less for the next. */
export const numberRules: readonly SpeechRule[] = [
  joinThousands,
  sayMoney,
  sayFlows,
  sayDifferences,
  sayNegatives,
  sayShares,
  sayRanges,
  sayPairs,
]

function joinThousands(text: string): string {
  return text.replace(
    /(^|[^\d.])(\d{1,3}(?:,\d{3})+)(?!\d)/g,
    (_, before: string, number: string) => `${before}${number.replaceAll(',', '')}`,
  )
}

/** Nobody says the fen that are none: 12,345.60 元 is 12345.6 yuan. */
function sayMoney(text: string): string {
  return text
    .replace(/([-−]?) ?[￥¥] ?([-−]?\d+(?:\.\d+)?)( ?[万亿]{0,2})元?/g, '$1$2$3元')
    .replace(/(\d)(?:\.0+|(\.\d*?[1-9])0+)(?= ?[万亿]{0,2}元)/g, '$1$2')
}

/**
 * The words 收入 and 支出 say which way the money went, so 本月支出：−50元 is 50 yuan and only a sign that
 * turns the word round is heard; of a balance the minus is its meaning and the plus is none.
 */
function sayFlows(text: string): string {
  return text
    .replace(
      /(支出：)(?:−|([+＋])) ?(?=\d[\d.]*[万亿]{0,2}元)/g,
      (_, label: string, plus?: string) => (plus === undefined ? label : `${label}负`),
    )
    .replace(/((?:收入|结余|余额|相抵)：)[+＋] ?(?=\d[\d.]*[万亿]{0,2}元)/g, '$1')
}

/** Between two terms a minus takes away; before one it makes it negative. */
function sayDifferences(text: string): string {
  return text.replace(/([\d元）)]) ?− ?(?=\d)/g, '$1减').replace(/ ?− ?(?=\p{Script=Han})/gu, '减')
}

/** A hyphen after a letter or a digit belongs to a name or to a range. */
function sayNegatives(text: string): string {
  return text.replace(/(^|[^\d\p{L}])[−-] ?(?=\d)/gu, '$1负').replace(/− ?(?=\d)/g, '负')
}

function sayShares(text: string): string {
  return text
    .replace(/(\d+(?:\.\d+)?) ?[%％]? ?[-—–~～至] ?(\d+(?:\.\d+)?) ?[%％]/g, '百分之$1至$2')
    .replace(/(\d+(?:\.\d+)?) ?[%％]/g, '百分之$1')
    .replace(/(\d+(?:\.\d+)?) ?‰/g, '千分之$1')
    .replace(
      /(^|[^\d/.])(\d{1,2})\/(\d{1,2})(?![\d/.])/g,
      (all, before: string, part: string, whole: string) =>
        Number(part) < Number(whole) ? `${before}${whole}分之${part}` : all,
    )
}

function sayRanges(text: string): string {
  return text.replace(/([\d年月日号时点分岁周元万亿人户]) ?[-—–~～] ?(?=\d)/g, '$1至')
}

/** Two of something are 两, but the second one, and 2月 and 2号, are not. */
function sayPairs(text: string): string {
  return text.replace(
    /(^|[^\d.第点])2(?=[户个人次项件家名张份处条场笔套台辆位座遍种天周万亿元亩棵头只间]|小时)/g,
    '$1两',
  )
}
