/** The amounts of a sentence, each total with the prices and counts that lead up to it. */
export function readQuantities(sentence: string): Quantities[] {
  const found: Quantities[] = []
  let from = 0
  for (const match of sentence.matchAll(totalPattern)) {
    const end = match.index + match[0].length
    const span = sentence.slice(from, match.index)
    const prices = readPrices(span)
    const factors = readFactors(span)
    if (prices.length > 0 && factors !== undefined && prices.every(hasCount)) {
      found.push({
        prices,
        factors,
        total: readTotal(match),
        amounts: readAmounts(span.replace(pricePattern, '')),
      })
    }
    from = end
  }
  return found
}

const number = String.raw`\d[\d,]*(?:\.\d+)?`
const units = '户人名位家件张套份个次场台亩株只双床册盏辆座处栋'
const totalPattern = new RegExp(
  `(?:共计|合计|总计|累计|共(?:发放|支出|支付|用|花)?)[^\\d，。；,;]{0,8}?(${number})(万元|元)`,
  'gu',
)
const pricePattern = new RegExp(
  `每([${units}])[^\\d。；;]{0,16}?(${number})元(?!\\s*(?:[至到—~-]|起))`,
  'gu',
)
const amountPattern = new RegExp(`(${number})元`, 'gu')
const countPattern = new RegExp(`(${number})\\s*([${units}])`, 'gu')

function readPrices(span: string): Price[] {
  let from = 0
  return Array.from(
    span.matchAll(pricePattern),
    ({ 0: matched, 1: unit = '', 2: value = '', index }) => {
      const counts = readCounts(span.slice(from, index))
      from = index + matched.length
      return { value: toNumber(value), counts: choose(counts, unit) }
    },
  )
}

/** Every amount on the way to the total: “每亩12元，金额18240元，两项合计166432元”. */
function readAmounts(span: string): number[] {
  return Array.from(span.matchAll(amountPattern), ([, value = '']) => toNumber(value))
}

function readCounts(text: string): Count[] {
  return Array.from(text.matchAll(countPattern), ([, value = '', unit = '']) => ({
    value: toNumber(value),
    unit,
  }))
}

/** 每人 goes with 人, 名 or 位; only where none is named, with the 户 that may stand for them. */
function choose(counts: readonly Count[], unit: string): readonly Count[] {
  const alike = counts.filter((count) => familyOf(count.unit) === familyOf(unit))
  if (alike.length > 0 || familyOf(unit) !== '人') return alike
  return counts.filter((count) => count.unit === '户')
}

function familyOf(unit: string): string {
  if (/[人名位]/u.test(unit)) return '人'
  return /[户家]/u.test(unit) ? '户' : unit
}

/** By what the product may have to be taken; undefined where the sentence does not say how often. */
function readFactors(span: string): number[] | undefined {
  const [, first = '', last = ''] = /(\d{1,2})月份?[至到—~-](\d{1,2})月/u.exec(span) ?? []
  const months = Number(last) - Number(first) + 1
  if (last !== '' && months > 1) return [1, months]
  const stated = /(\d{1,2})个月/u.exec(span)?.[1]
  if (stated !== undefined) return [1, Number(stated)]
  if (/全年|一年|1年/u.test(span)) return [1, 12]
  return /每(?:月|季度|季|年|天|日|周|期|学期)/u.test(span) ? undefined : [1]
}

function readTotal({ 0: matched, 1: text = '', 2: unit = '', index }: RegExpExecArray): Total {
  const scale = unit === '万元' ? 10_000 : 1
  const decimals = text.split('.')[1]?.length ?? 0
  return {
    text: `${text} ${unit}`,
    valueCny: toNumber(text) * scale,
    tolerance: scale === 1 ? 0 : (scale * 10 ** -decimals) / 2,
    offset: index + matched.length - text.length - unit.length,
  }
}

function toNumber(text: string): number {
  return Number(text.replaceAll(',', ''))
}

function hasCount({ counts }: Price): boolean {
  return counts.length > 0
}

export interface Quantities {
  readonly prices: readonly Price[]
  /** Times, such as months, by which the sum of the products may be multiplied. */
  readonly factors: readonly number[]
  readonly total: Total
  /** Other amounts before the total; one of them may be the product already. */
  readonly amounts: readonly number[]
}

interface Price {
  /** Yuan for each. */
  readonly value: number
  /** The counts that may be meant, in the order in which they stand. */
  readonly counts: readonly Count[]
}

interface Count {
  readonly value: number
  readonly unit: string
}

interface Total {
  readonly text: string
  readonly valueCny: number
  /** How far a product may be off because the total is rounded. */
  readonly tolerance: number
  readonly offset: number
}
