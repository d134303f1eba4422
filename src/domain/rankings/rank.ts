/**
 * Orders rows from the highest value down and gives competition ranks: 1, 2, 2, 4. Rows without a
 * value get no rank and stand last. Rows of equal rank keep the tiebreak's order, then their own.
 */
export function rankRows<Row>(rows: readonly Row[], options: RankOptions<Row>): RankedRow<Row>[] {
  const valued = rows.map((row) => ({ row, value: options.valueOf(row) }))
  const rated = valued.filter(hasValue).sort((first, second) => {
    if (first.value !== second.value) return second.value - first.value
    return options.compareTied?.(first.row, second.row) ?? 0
  })
  return [
    ...toRanked(rated),
    ...valued
      .filter((entry) => !hasValue(entry))
      .map(({ row }) => ({ row, rank: undefined, isTied: false })),
  ]
}

function toRanked<Row>(sorted: readonly Valued<Row>[]): RankedRow<Row>[] {
  let rank = 0
  return sorted.map(({ row, value }, index) => {
    const tiesWithLast = sorted[index - 1]?.value === value
    if (!tiesWithLast) rank = index + 1
    return { row, rank, isTied: tiesWithLast || sorted[index + 1]?.value === value }
  })
}

function hasValue<Row>(entry: {
  readonly row: Row
  readonly value: number | undefined
}): entry is Valued<Row> {
  return entry.value !== undefined && !Number.isNaN(entry.value)
}

interface Valued<Row> {
  readonly row: Row
  readonly value: number
}

export interface RankOptions<Row> {
  /** The value that ranks the row; undefined for a row that is listed but not rated. */
  readonly valueOf: (row: Row) => number | undefined
  /** Orders rows of equal value for display; their rank stays the same. */
  readonly compareTied?: ((first: Row, second: Row) => number) | undefined
}

export interface RankedRow<Row> {
  readonly row: Row
  /** Counts from 1; undefined for an unrated row. */
  readonly rank: number | undefined
  /** Whether another row has the same rank. */
  readonly isTied: boolean
}
