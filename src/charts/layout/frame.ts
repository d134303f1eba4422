/**
 * Where the plot lies in the drawing. Text and heights are in em, so that they keep their size on
 * every screen; what is drawn across is in percent of the figure's width, so that it stretches.
 */
export interface Frame {
  /** From the left edge to the plot, in em. */
  readonly left: number
  /** From the top edge to the plot, in em. */
  readonly top: number
  /** The height of the plot, in em. */
  readonly plotHeight: number
  /** The height of the drawing, in em. */
  readonly height: number
  /** How much of the figure's width the plot takes, in percent. */
  readonly plotShare: number
}

/** The share of the figure's width that a plot may take between these margins, in percent. */
export function findPlotShare(left: number, right: number, width: number): number {
  return Math.max(leastPlotShare, ((width - left - right) / width) * 100)
}

/** Below this the lengths of bars cannot be told apart, and long labels have to run over the edge. */
const leastPlotShare = 20

/** The values at the two ends of an axis. */
export type Domain = readonly [low: number, high: number]
