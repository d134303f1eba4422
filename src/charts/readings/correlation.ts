/**
 * How far two measures go together, from −1 to 1 (Pearson); undefined for fewer than three pairs
 * and where one of the measures does not vary.
 */
export function findCorrelation(pairs: readonly Pair[]): number | undefined {
  if (pairs.length < 3) return undefined
  const first = center(pairs.map(([value]) => value))
  const second = center(pairs.map(([, value]) => value))
  const spread = Math.sqrt(sumProducts(first, first)) * Math.sqrt(sumProducts(second, second))
  return spread > 0 ? sumProducts(first, second) / spread : undefined
}

function center(values: readonly number[]): number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.map((value) => value - mean)
}

function sumProducts(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0)
}

type Pair = readonly [first: number, second: number]
