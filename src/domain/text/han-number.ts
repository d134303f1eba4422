/** A number from 1 to 9999 as headings count: 一, 十二, 一百零五. */
export function toHanNumber(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) {
    throw new RangeError(`Headings count from 1 to 9999: ${value}`)
  }
  const places = Array.from(String(value), Number)
  const spoken = places
    .map((digit, index) => sayPlace(digit, places.length - 1 - index))
    .join('')
    .replace(/零+/g, '零')
    .replace(/零$/, '')
  return spoken.replace(/^一十/, '十')
}

/** The number behind a heading's 一, 十二, 一百零五; anything not counted that way is no number. */
export function parseHanNumber(text: string): number | undefined {
  if (!/^[一二三四五六七八九十百千零〇]{1,8}$/.test(text)) return undefined
  const plain = text.replaceAll('〇', '零')
  let total = 0
  let digit = 0
  for (const character of plain) {
    const unit = units.indexOf(character)
    if (unit === -1) {
      digit = digits.indexOf(character)
    } else {
      total += (digit || 1) * 10 ** unit
      digit = 0
    }
  }
  const value = total + digit
  return value >= 1 && value <= 9999 && toHanNumber(value) === plain ? value : undefined
}

const digits = '零一二三四五六七八九'
// By power of ten; the ones have no word of their own.
const units = ' 十百千'

function sayPlace(digit: number, power: number): string {
  if (digit === 0) return '零'
  return `${digits.charAt(digit)}${power === 0 ? '' : units.charAt(power)}`
}
