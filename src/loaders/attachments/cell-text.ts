import { SSF } from '@e965/xlsx'

/** A cell's value as its file holds it. A day is the number of days since 30 December 1899. */
export type CellValue = string | number | boolean | null | undefined

/**
 * The text that a Chinese Excel shows for a value in a number format. `isDate` is for formats that a
 * file names by a number only: in Chinese Excel 27–36 and 50–58 are dates.
 */
export function toCellText(value: CellValue, format = 'General', isDate = false): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string') return value
  if (format === 'General') return isDate ? formatDay(value) : formatPlain(value)
  try {
    return formatter.format(toChineseFormat(format, value), value).trim()
  } catch {
    // A format that nobody could read must not lose the number.
    return formatPlain(value)
  }
}

/** Days from the epoch of Excel to that of JavaScript. */
const epochDays = 25_569
const dayMs = 86_400_000

/** The number that stands for a moment in a cell, rounded to the second that the cell can show. */
export function toSerialDay(moment: Date): number {
  return Math.round(moment.getTime() / 1000) / (dayMs / 1000) + epochDays
}

// The package has no types for its formatter.
const formatter = SSF as { readonly format: (format: string, value: number) => string }

/** Excel computes with fifteen digits, and shows no more. */
function formatPlain(value: number): string {
  return String(Number(value.toPrecision(15)))
}

function formatDay(value: number): string {
  if (value < 1) return formatter.format('h:mm', value)
  return formatter.format(Number.isInteger(value) ? 'yyyy/m/d' : 'yyyy/m/d h:mm', value)
}

/** Formats that stand for the system's own date, by what a Chinese system makes of them. */
const systemFormats: Readonly<Record<string, string>> = {
  'm/d/yy': 'yyyy/m/d',
  'm/d/yyyy': 'yyyy/m/d',
  'm/d/yy h:mm': 'yyyy/m/d h:mm',
  'm/d/yyyy h:mm': 'yyyy/m/d h:mm',
}

/** Says in the formatter's words what only Excel itself knows: locales, Chinese numerals, other currencies. */
function toChineseFormat(format: string, value: number): string {
  const known = systemFormats[format]
  if (known !== undefined) return known
  // A format with a part for negative numbers writes their sign itself.
  const shown = format.includes(';') ? Math.abs(value) : value
  if (/^\[\$-F800\]/i.test(format)) return 'yyyy"年"m"月"d"日"'
  return (
    format
      .replaceAll(/\[\$-[^\]]*\]|\[DBNum\d\]/gi, '')
      .replaceAll('上午/下午', 'AM/PM')
      // The formatter drops what stands beside this word.
      .replaceAll(/General/gi, `"${formatPlain(shown)}"`)
      .replaceAll(/"[^"]*"|\\.|[^\x20-\x7e"\\]+/g, (part) =>
        /^["\\]/.test(part) ? part : `"${part}"`,
      )
  )
}
