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
  return new Intl.NumberFormat('en-US', {
    minimumFractionDigits: minimum,
    maximumFractionDigits: maximum,
  })
    .format(digits)
    .replace(/^-(?=[0.]+$)/, '')
    .replace('-', '−')
}
