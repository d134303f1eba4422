import type { Frame } from '#charts/layout/frame.ts'

/** The room around the plot that puts Chart.js's marks where the SVG has its own, at every width. */
export function createPadding(frame: Frame, svg: SVGSVGElement): () => Padding {
  return () => {
    const emPx = Number.parseFloat(getComputedStyle(svg).fontSize)
    const widthPx = svg.getBoundingClientRect().width
    return {
      left: frame.left * emPx,
      top: frame.top * emPx,
      right: widthPx * (1 - frame.plotShare / 100) - frame.left * emPx,
      bottom: (frame.height - frame.top - frame.plotHeight) * emPx,
    }
  }
}

interface Padding {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}
