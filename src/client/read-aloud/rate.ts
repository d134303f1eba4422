import { readStored, writeStored } from '#client/stored-text.ts'

/** How many times as fast as usual, slowest first. */
const rates = [0.6, 0.8, 1, 1.25, 1.5, 2]

/** The speed at which this device was read to last. */
export function recallRate(): number {
  const rate = Number(readStored(storedName))
  return rates.includes(rate) ? rate : 1
}

/** Has this device read at this speed from now on, where it lets us. */
export function rememberRate(rate: number): void {
  writeStored(storedName, String(rate))
}

/** The next speed up or down; the same one at either end. */
export function findNextRate(rate: number, step: 1 | -1): number {
  return rates[rates.indexOf(rate) + step] ?? rate
}

const storedName = 'read-aloud-rate'
