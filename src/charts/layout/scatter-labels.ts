import { measureText } from './measure.ts'
import type { PointLabel } from './trend-labels.ts'

/** Names the points that lie farthest out, as many as find a free place beside themselves. */
export function placeScatterLabels(points: readonly PlacedPoint[], bounds: Box): PointLabel[] {
  const taken: Box[] = points.map(({ x, y }) => growBox(x, y))
  const candidates = points.toSorted((a, b) => b.x - b.y - (a.x - a.y) || a.row - b.row)
  return candidates.slice(0, candidatesAtMost).flatMap((point) => {
    const free = listPlaces(point).find(
      ({ box }) => isInside(box, bounds) && !taken.some((other) => overlaps(box, other)),
    )
    if (free === undefined) return []
    taken.push(free.box)
    return [free.label]
  })
}

const candidatesAtMost = 8
const markRadius = 0.35

function listPlaces({ x, y, row, text, group }: PlacedPoint): { box: Box; label: PointLabel }[] {
  const width = measureText(text)
  const label = { series: group, row, text, down: 0.35 }
  const [top, bottom] = [y - 0.55, y + 0.55]
  return [
    {
      box: { left: x + 0.5, right: x + 0.5 + width, top, bottom },
      label: { ...label, anchor: 'start', right: 0.6 },
    },
    {
      box: { left: x - 0.5 - width, right: x - 0.5, top, bottom },
      label: { ...label, anchor: 'end', right: -0.6 },
    },
  ]
}

function growBox(x: number, y: number): Box {
  return {
    left: x - markRadius,
    right: x + markRadius,
    top: y - markRadius,
    bottom: y + markRadius,
  }
}

function overlaps(one: Box, other: Box): boolean {
  const apartAcross = one.right <= other.left || other.right <= one.left
  return !apartAcross && one.bottom > other.top && other.bottom > one.top
}

function isInside(box: Box, bounds: Box): boolean {
  if (box.left < bounds.left || box.right > bounds.right) return false
  return box.top >= bounds.top && box.bottom <= bounds.bottom
}

/** A point with its place in the plot and its name, in em from the plot's top left corner. */
export interface PlacedPoint {
  readonly row: number
  readonly group: number
  readonly text: string
  readonly x: number
  readonly y: number
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}
