/** Chance that is the same for the same seed, on every machine: sfc32 over a hash of the seed's text. */
export function createRandom(seed: string): Random {
  const next = createSource(hashSeed(seed))
  const between = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pickAt = (count: number, favour: number) => Math.floor(count * next() ** favour)
  return {
    next,
    between,
    chance: (probability) => next() < probability,
    pick: (list) => getAt(list, pickAt(list.length, 1)),
    pickEarly: (list) => getAt(list, pickAt(list.length, early)),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  }
}

// Words of a language are used very unequally; this puts half of all choices on the first quarter.
const early = 2

function getAt<T>(list: readonly T[], index: number): T {
  const found = list[index]
  if (found === undefined) throw new Error('Nothing to choose from.')
  return found
}

/** FNV-1a with four different beginnings: 128 bits of state from any text. */
function hashSeed(seed: string): [number, number, number, number] {
  const states = [0x811c9dc5, 0x9e3779b9, 0x7f4a7c15, 0x2545f491] as const
  const [a, b, c, d] = states.map((start) => {
    let hash: number = start
    for (const character of seed) {
      hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193)
    }
    return hash ^ (hash >>> 15)
  })
  return [a ?? 0, b ?? 0, c ?? 0, d ?? 0]
}

/** sfc32 by Chris Doty-Humphrey (PractRand): small, fast, and its state is four plain integers. */
function createSource(state: [number, number, number, number]): () => number {
  let [a, b, c, d] = state
  const next = () => {
    const sum = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return (sum >>> 0) / 2 ** 32
  }
  for (let round = 0; round < 12; round += 1) next()
  return next
}

export interface Random {
  /** From 0 up to, but not including, 1. */
  readonly next: () => number
  /** A whole number, both ends included. */
  readonly between: (low: number, high: number) => number
  readonly chance: (probability: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** Those that stand early in the list are chosen far more often. */
  readonly pickEarly: <T>(list: readonly T[]) => T
  /** Of the standard normal distribution. */
  readonly normal: () => number
}
