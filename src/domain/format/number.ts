/** A number with thousands separated and all of its own decimals: 12,345.6. */
export function formatNumber(value: number): string {
  return formatDecimal(value, 0, 20)
}

/** A number rounded half up to exactly this many decimals: 12,345.60. */
export function formatFixed(value: number, decimals: number): string {
  return formatDecimal(value, decimals, decimals)
}

/** A change with its sign: +3, −2, and 0 without one. */
export function formatChange(value: number): string {
  return value > 0 ? `+${formatNumber(value)}` : formatNumber(value)
}

function formatDecimal(value: number, minimum: number, maximum: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Not a number to show: ${value}`)
  // As text, because 1.005 as a binary fraction is less than 1.005 and would round to 1.00.
  const digits: `${number}` = `${value}`
  return getFormatter(minimum, maximum)
    .format(digits)
    .replace(/^-(?=[0.]+$)/, '')
    .replace('-', '−')
}

/** Making a formatter costs far more than using it: most of the time of drawing a chart. */
function getFormatter(minimum: number, maximum: number): Intl.NumberFormat {
  const key = `${minimum}-${maximum}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const formatter = new Intl.NumberFormat('en-US', {
    minimumFractionDigits: minimum,
    maximumFractionDigits: maximum,
  })
  formatters.set(key, formatter)
  return formatter
}

const formatters = new Map<string, Intl.NumberFormat>()
