import { sumExactly } from '#domain/figures/sum.ts'

/** How each row has moved from one period to the next: rows of the later period in their order, then those that are gone. */
export function findMovements(
  previous: readonly Placing[],
  current: readonly Placing[],
): Movement[] {
  const placingsBefore = byKey(previous)
  const keysNow = byKey(current)
  return [
    ...current.map((placing) => toMovement(placingsBefore.get(placing.key), placing)),
    ...previous
      .filter(({ key }) => !keysNow.has(key))
      .map(({ key }): Movement => ({ key, kind: 'gone', places: 0, valueChange: undefined })),
  ]
}

function toMovement(before: Placing | undefined, now: Placing): Movement {
  const { key } = now
  if (!before) return { key, kind: 'new', places: 0, valueChange: undefined }
  const valueChange = difference(before.value, now.value)
  if (before.rank === undefined || now.rank === undefined) {
    return { key, kind: 'unranked', places: 0, valueChange }
  }
  const climbed = before.rank - now.rank
  return { key, kind: kindOf(climbed), places: Math.abs(climbed), valueChange }
}

function kindOf(climbed: number): 'up' | 'down' | 'same' {
  if (climbed === 0) return 'same'
  return climbed > 0 ? 'up' : 'down'
}

function difference(before: number | undefined, now: number | undefined): number | undefined {
  if (before === undefined || now === undefined) return undefined
  return sumExactly([now, -before])
}

function byKey(placings: readonly Placing[]): Map<string, Placing> {
  const found = new Map<string, Placing>()
  for (const placing of placings) {
    if (found.has(placing.key)) throw new RangeError(`Two rows have the key ${placing.key}`)
    found.set(placing.key, placing)
  }
  return found
}

/** Where one row stands in one period. */
export interface Placing {
  readonly key: string
  /** Undefined for an unrated row. */
  readonly rank: number | undefined
  readonly value: number | undefined
}

export interface Movement {
  readonly key: string
  /** `unranked`: listed in both periods, but without a rank in one of them. */
  readonly kind: 'new' | 'gone' | 'up' | 'down' | 'same' | 'unranked'
  /** How many ranks it rose or fell; 0 unless `up` or `down`. */
  readonly places: number
  readonly valueChange: number | undefined
}
