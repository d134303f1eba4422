import {
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
} from 'd3-shape'
import { createElement } from './markup.ts'

/** The shapes of these series' points, as `<defs>` that `<use>` can refer to. */
export function createMarks(chartId: string, seriesCount: number): string {
  const drawn = Array.from({ length: Math.min(seriesCount, shapes.length) }, (_, series) =>
    createElement('path', { id: getMarkId(chartId, series), d: drawShape(series) }),
  )
  return createElement('defs', {}, ...drawn)
}

/** The id of the shape that a series' points have; after six the shapes begin again. */
export function getMarkId(chartId: string, series: number): string {
  return `${chartId}-m${series % shapes.length}`
}

function drawShape(series: number): string {
  const shape = symbol(shapes[series % shapes.length], markAreaPx)
  return shape.digits(1)() ?? ''
}

const markAreaPx = 50

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar]
