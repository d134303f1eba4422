import { measureText, minimumWidth } from './measure.ts'

/** The height of one row of the legend, in em: tall enough for a finger when its names are buttons. */
export const legendRowHeight = 2

/** From the left edge of a name's mark to where the name begins, in em. */
const legendMarkWidth = 1.9

/** Places the names of a legend from left to right, row after row; the first row leaves room at its end. */
export function placeLegend(labels: readonly string[], roomAtEnd: number): LegendPlace[] {
  let [left, row] = [0, 0]
  return labels.map((label) => {
    const width = legendMarkWidth + measureText(label)
    const limit = row === 0 ? minimumWidth - roomAtEnd : minimumWidth
    if (left > 0 && left + width > limit) [left, row] = [0, row + 1]
    const place = { label, left, width, top: row * legendRowHeight }
    left += width + gap
    return place
  })
}

const gap = 0.9

/** Where one name of the legend stands, in em from the top left corner of the drawing. */
export interface LegendPlace {
  readonly label: string
  readonly left: number
  readonly top: number
  readonly width: number
}
