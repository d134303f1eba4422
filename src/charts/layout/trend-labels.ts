import type { Chart, Value } from '#charts/chart.ts'
import { formatValue } from '#charts/format-value.ts'

/** Labels every point of the only line: above it, or below where the line dips. */
export function placePointLabels(chart: Chart, place: Place, lowest: number): PointLabel[] {
  return chart.series.flatMap(({ values }, series) =>
    values.flatMap((value, row) => {
      if (value === null) return []
      const isDip = dips(values, row, place) && place(value) + roomBelow < lowest
      const text = formatValue(value, chart)
      return [{ series, row, text, anchor: 'middle', right: 0, down: isDip ? 1.4 : -0.7 } as const]
    }),
  )
}

/** Labels the last known value of each line at its right, moved apart where they would overlap. */
export function placeEndLabels(chart: Chart, place: Place): PointLabel[] {
  const ends = chart.series.flatMap(({ values }, series) => {
    const row = values.findLastIndex((value) => value !== null)
    const value = values[row] ?? null
    if (value === null) return []
    return [{ series, row, text: formatValue(value, chart), y: place(value) }]
  })
  let lowest = Number.NEGATIVE_INFINITY
  return ends
    .toSorted((a, b) => a.y - b.y || a.series - b.series)
    .map(({ series, row, text, y }) => {
      lowest = Math.max(y, lowest + labelHeight)
      return { series, row, text, anchor: 'start', right: 0.6, down: lowest - y + 0.35 }
    })
}

const labelHeight = 1.2
const roomBelow = 1.6

function dips(values: readonly Value[], row: number, place: Place): boolean {
  const value = values[row] ?? null
  const neighbours = [values[row - 1] ?? null, values[row + 1] ?? null].filter(
    (one) => one !== null,
  )
  if (value === null || neighbours.length === 0) return false
  return neighbours.every((one) => place(one) < place(value))
}

type Place = (value: number) => number

/** A value written at a point of a drawing. */
export interface PointLabel {
  readonly series: number
  readonly row: number
  readonly text: string
  readonly anchor: 'start' | 'middle' | 'end'
  /** From the point to the text's anchor, in em. */
  readonly right: number
  /** From the point down to the text's baseline, in em. */
  readonly down: number
}
