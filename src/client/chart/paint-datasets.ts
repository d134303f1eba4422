import type { ChartJsConfig } from '#charts/chart-js/config.ts'
import { getDash } from '#charts/series-style.ts'
import { createTexture } from './create-texture.ts'

/** Gives each dataset the colour that the SVG's marks have now, and the same texture, dash and shape. */
export function paintDatasets({ type, data }: ChartJsConfig, svg: SVGSVGElement): void {
  const marks = [...svg.querySelectorAll<SVGGElement>('[data-series]')]
  const ink = getComputedStyle(svg).color
  data.datasets.forEach((dataset, place) => {
    const mark = marks.find(({ dataset: { series } }) => series === dataset.key) ?? svg
    const { fill, stroke } = getComputedStyle(mark)
    const paint =
      type === 'bar'
        ? paintBars(stroke, dataset.style)
        : paintPoints(fill, type === 'scatter' ? stroke : fill, dataset.style)
    // Chart.js puts the first series on top, the SVG the last: points that share a place must agree.
    const order = type === 'bar' ? 0 : -place
    Object.assign(dataset, paint, { hoverBorderColor: ink, clip: false, order })
  })
}

function paintBars(colour: string, style: number) {
  const texture = createTexture(colour, style)
  return {
    backgroundColor: texture,
    hoverBackgroundColor: texture,
    borderColor: colour,
    // The outline of a solid bar would show as a seam.
    borderWidth: texture === colour ? 0 : 1,
    borderSkipped: false,
    inflateAmount: 0,
    hoverBorderWidth: 2,
  }
}

function paintPoints(colour: string, edge: string, style: number) {
  const shape = shapes[style % shapes.length]
  return {
    backgroundColor: colour,
    hoverBackgroundColor: colour,
    borderColor: colour,
    borderWidth: 2,
    borderDash: getDash(style),
    borderJoinStyle: 'round',
    pointBorderColor: shape?.isLine === true ? colour : edge,
    pointBorderWidth: shape?.isLine === true ? 3 : 1,
    pointStyle: shape?.style,
    pointRadius: shape?.radiusPx,
    pointHoverRadius: (shape?.radiusPx ?? 0) + 2,
    pointHoverBorderWidth: 2,
    pointHitRadius: 12,
  }
}

/** Chart.js's names for the SVG's shapes, of the same area. */
const shapes = [
  { style: 'circle', radiusPx: 4 },
  { style: 'rect', radiusPx: 5 },
  { style: 'triangle', radiusPx: 6 },
  { style: 'rectRot', radiusPx: 5 },
  { style: 'cross', radiusPx: 5, isLine: true },
  { style: 'star', radiusPx: 5, isLine: true },
]
