/** The sum of decimal numbers as on paper: 0.1 and 0.2 make 0.3. */
export function sumExactly(values: readonly number[]): number {
  const decimals = Math.max(0, ...values.map(decimalsOf))
  const total = values.reduce((sum, value) => sum + toScaled(value, decimals), 0n)
  return fromScaled(total, decimals)
}

/** The number rounded half away from zero, as money and percentages are: 1.005 to two decimals is 1.01. */
export function roundHalfUp(value: number, decimals: number): number {
  const own = decimalsOf(value)
  if (own <= decimals) return value + 0
  const scaled = toScaled(value, own)
  const divisor = 10n ** BigInt(own - decimals)
  const half = scaled < 0n ? -(divisor / 2n) : divisor / 2n
  return fromScaled((scaled + half) / divisor, decimals)
}

/** How many decimals the number has as it is written: 2 for 5.25, 0 for 5. */
export function decimalsOf(value: number): number {
  const { fraction, exponent } = toWritten(value)
  return Math.max(0, fraction.length - exponent)
}

function toScaled(value: number, decimals: number): bigint {
  const { sign, whole, fraction, exponent } = toWritten(value)
  const magnitude = BigInt(whole + fraction) * 10n ** BigInt(decimals + exponent - fraction.length)
  return sign === '-' ? -magnitude : magnitude
}

function fromScaled(scaled: bigint, decimals: number): number {
  // Reading the decimal text gives the nearest number; dividing could miss it by one bit.
  return Number(`${scaled}e-${decimals}`)
}

function toWritten(value: number): Written {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))
  if (!match) throw new RangeError(`Not a number to calculate with: ${value}`)
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match
  return { sign, whole, fraction, exponent: Number(exponent) }
}

interface Written {
  readonly sign: string
  readonly whole: string
  readonly fraction: string
  readonly exponent: number
}
