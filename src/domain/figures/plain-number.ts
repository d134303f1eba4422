/**
 * Reads a number cell of a table: plain digits, a point, a leading minus. A blank is no number
 * and never 0; neither is anything with thousands separators, a unit or a sign of comparison.
 */
export function parsePlainNumber(text: string): number | undefined {
  return plainNumber.test(text) ? Number(text) + 0 : undefined
}

const plainNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/
