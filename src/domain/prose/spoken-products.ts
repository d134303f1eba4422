import { multiplyExactly } from '#domain/figures/product.ts'
import { sumExactly } from '#domain/figures/sum.ts'
import { readQuantities } from './quantities.ts'
import type { Quantities } from './quantities.ts'

/**
 * Sentences such as “45户，每户170元，共计11900元” that do not work out. Where several numbers
 * could be meant, one reading that works out is enough.
 */
export function findSpokenProducts(text: string): SpokenProduct[] {
  return Array.from(text.matchAll(/[^。；;！？\n]+/gu)).flatMap(({ 0: sentence, index }) =>
    unclear.test(sentence)
      ? []
      : readQuantities(sentence).flatMap((quantities) => judge(quantities, index)),
  )
}

// Upper limits, rough numbers and parts of a whole have no product to be held against.
const unclear =
  /其中|不超过|不低于|以内|(?<!岁)以上|至少|最(?:[高多少]|低(?!生活))|左右|上下|大约|约\d|近\d|余元|多元|另外?加/u

function judge(quantities: Quantities, sentenceStart: number): SpokenProduct[] {
  const { prices, factors, total } = quantities
  const readings = combine(prices.map(({ counts }) => counts.map(({ value }) => value)))
  const results = readings.flatMap((counts) =>
    factors.map((factor) =>
      sumExactly(prices.map(({ value }, at) => multiplyExactly([counts[at] ?? 0, value, factor]))),
    ),
  )
  if (results.length === 0 || results.some((result) => isStated(result, quantities))) return []
  return [
    {
      offset: sentenceStart + total.offset,
      words: `${describe(quantities)} = ${results.at(-1) ?? 0} 元，写的是 ${total.text}`,
      hint: suggest(quantities),
    },
  ]
}

/** An amount in 万元 is rounded to the decimals that it shows. */
function isStated(result: number, { total, amounts }: Quantities): boolean {
  return amounts.includes(result) || Math.abs(result - total.valueCny) <= total.tolerance
}

/** Every choice of one count for each price. */
function combine(choices: readonly (readonly number[])[]): number[][] {
  return choices.reduce<number[][]>(
    (readings, values) => readings.flatMap((each) => values.map((value) => [...each, value])),
    [[]],
  )
}

function describe({ prices, factors }: Quantities): string {
  const products = prices.map(({ value, counts }) => {
    const count = counts.at(-1)
    return `${count?.value ?? 0} ${count?.unit ?? ''} × ${value} 元`
  })
  const factor = factors.at(-1) ?? 1
  const sum = products.join(' + ')
  if (factor === 1) return sum
  return `${factor} 个月 × ${products.length > 1 ? `（${sum}）` : sum}`
}

/** 11900 of 170 each is exactly 70: then the count is likely to be the slip. */
function suggest({ prices, factors, total }: Quantities): string {
  const [price, ...others] = prices
  const count = price?.counts.at(-1)
  const factor = factors.at(-1) ?? 1
  const general = '对照发放表，改正数量、标准或者合计'
  if (price === undefined || count === undefined || others.length > 0) return general
  const fitting = total.valueCny / price.value / factor
  if (Number.isInteger(fitting)) {
    const slip = count.unit === '户' ? `，核对是 ${fitting} 人还是 ${count.value} 户` : ''
    return `${general}；合计没错的话数量应是 ${fitting}${slip}`
  }
  const months = total.valueCny / price.value / count.value
  return factor > 1 && Number.isInteger(months)
    ? `${general}；${total.text}只够 ${months} 个月`
    : general
}

export interface SpokenProduct {
  readonly offset: number
  readonly words: string
  readonly hint: string
}
