import { toQuerySymbols } from '#domain/search/symbols.ts'

/** Tells whether all that was typed is a 字号 or an 索引号, in whatever spelling. */
export function isDocNumber(q: string): boolean {
  return toNumberRow(q) !== undefined
}

/**
 * The symbols that find a typed 字号 or 索引号 among heads. A 字号 ends with 号 there, so it gets one:
 * 〔2016〕12 means the twelfth and not the hundred and twenty-first.
 */
export function toNumberRow(q: string): readonly string[] | undefined {
  const text = toQuerySymbols(q.replace(labelPattern, ''))
    .filter((symbol) => /[\p{L}\p{N}]/u.test(symbol))
    .join('')
  const { issuer = '', year = '', serial = '' } = docNumberPattern.exec(text)?.groups ?? {}
  if (serial !== '' && isCertain(q, issuer)) return Array.from(`${issuer}${year}${serial}号`)
  return indexNoPattern.test(text) ? Array.from(text) : undefined
}

/** A row of bare digits may be a day or an amount; a 字号 shows by its issuer, brackets or 号. */
function isCertain(q: string, issuer: string): boolean {
  return (
    issuer !== '' || /[〔[（(【﹝［]\s*[\d０-９]{4}\s*[〕\])）】﹞］]|号\s*(?:文件?)?\s*$/u.test(q)
  )
}

const labelPattern = /^\s*(?:发文字号|发文号|信息索引号|索引号|文号|字号)\s*[:：]?/u

/** 铜民办发〔2016〕121号, 民发2016年第121号文件; the leading zeros of 0121 are no part of it. */
const docNumberPattern =
  /^(?<issuer>\p{Script=Han}{0,12}?)(?<year>(?:19|20)\d{2})年?第?0*(?<serial>[1-9]\d{0,4})(?:号(?:文件?)?)?$/u

/** A code of the publisher, a year, perhaps a month, a serial: TCSWYQ2016003873. */
const indexNoPattern = /^(?=.*\d{4})[a-z0-9]{2,18}(?:19|20)\d{2}(?:0[1-9]|1[0-2])?\d{4,6}$/
