/**
 * Cuts a layer into slices of bounded size, from the oldest year on: whole years together as long as
 * they fit, a year that does not fit by itself by months, such a month by count. Years are never
 * joined with part of another, so what is published this year changes only the last slices.
 */
export function planSlices(pages: readonly PlannedPage[], bound: number): SlicePlan[] {
  return cut(pages, { first: 0, count: pages.length }, periodLengths, bound)
}

/** Cuts a row of pages by the longest period, and what is still too large by the shorter ones. */
function cut(
  pages: readonly PlannedPage[],
  row: Pick<Row, 'first' | 'count'>,
  [periodLength, ...shorter]: readonly number[],
  bound: number,
): SlicePlan[] {
  return joinRows(toRows(pages, row, periodLength), bound).flatMap((part) => {
    if (part.size <= bound || periodLength === undefined) return [{ ...part, name: nameRow(part) }]
    const parts = cut(pages, part, shorter, bound)
    return shorter.length > 0 ? parts : parts.map(numberPart)
  })
}

/** Neighbours of one period; without a length of periods each page by itself. */
function toRows(
  pages: readonly PlannedPage[],
  { first, count }: Pick<Row, 'first' | 'count'>,
  periodLength: number | undefined,
): Row[] {
  const rows: Row[] = []
  for (const [offset, { publishedAt = '', size }] of pages.slice(first, first + count).entries()) {
    const period = publishedAt.slice(0, periodLength ?? monthLength)
    const page = { first: first + offset, count: 1, size, from: period, to: period }
    const last = rows.at(-1)
    if (last?.to === period && periodLength !== undefined) {
      rows[rows.length - 1] = joinTwo(last, page)
    } else {
      rows.push(page)
    }
  }
  return rows
}

/** Neighbouring rows together, from the first on, as long as they fit. */
function joinRows(rows: readonly Row[], bound: number): Row[] {
  const joined: Row[] = []
  for (const row of rows) {
    const last = joined.at(-1)
    if (last !== undefined && last.size + row.size <= bound) {
      joined[joined.length - 1] = joinTwo(last, row)
    } else {
      joined.push(row)
    }
  }
  return joined
}

function joinTwo(a: Row, b: Row): Row {
  return {
    first: a.first,
    count: a.count + b.count,
    size: a.size + b.size,
    from: a.from === '' ? b.from : a.from,
    to: b.to,
  }
}

/** What slices and shards of these days are called. */
export function nameRow({ from, to }: Pick<Row, 'from' | 'to'>): string {
  if (to === '') return 'undated'
  return from === to ? to : `${from}-${to}`
}

function numberPart(part: SlicePlan, index: number): SlicePlan {
  return { ...part, name: `${part.name}-${index + 1}` }
}

const yearLength = 'YYYY'.length
const monthLength = 'YYYY-MM'.length
const periodLengths = [yearLength, monthLength]

/** Neighbours that stay together, of the periods from and to; undated ones are of none. */
interface Row {
  readonly first: number
  readonly count: number
  readonly size: number
  readonly from: string
  readonly to: string
}

/** Neighbours in the order of the numbers, with a name of their own, e.g. `2019-2020`. */
export interface SlicePlan extends Row {
  readonly name: string
}

/** What cutting depends on, in the order of the numbers. */
export interface PlannedPage {
  readonly publishedAt?: string | undefined
  /** How many symbols it has, about. */
  readonly size: number
}
