/** How many times as fast as usual, slowest first. */
const rates = [0.6, 0.8, 1, 1.25, 1.5, 2]

/** The speed at which this device was read to last. */
export function recallRate(): number {
  try {
    const rate = Number(localStorage.getItem(key))
    return rates.includes(rate) ? rate : 1
  } catch {
    // Storage may be forbidden; then nothing is remembered.
    return 1
  }
}

export function rememberRate(rate: number): void {
  try {
    localStorage.setItem(key, String(rate))
  } catch {
    // As above.
  }
}

/** The next speed up or down; the same one at either end. */
export function findNextRate(rate: number, step: 1 | -1): number {
  return rates[rates.indexOf(rate) + step] ?? rate
}

const key = 'gongkailan:read-aloud-rate'
