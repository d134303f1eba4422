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

/** The shapes of points of these appearances, as `<defs>` that `<use>` can refer to. */
export function createMarks(chartId: string, styles: readonly number[]): string {
  const places = new Set(styles.map((style) => style % shapes.length))
  const drawn = [...places].map((place) =>
    createElement('path', { id: getMarkId(chartId, place), d: drawShape(place) }),
  )
  return createElement('defs', {}, ...drawn)
}

/** The id of the shape that points of this appearance have; after six the shapes begin again. */
export function getMarkId(chartId: string, style: number): string {
  return `${chartId}-m${style % shapes.length}`
}

function drawShape(place: number): string {
  return symbol(shapes[place], markAreaPx).digits(1)() ?? ''
}

const markAreaPx = 50

const shapes = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolCross, symbolStar]
