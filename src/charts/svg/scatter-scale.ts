import { findPlace } from '#charts/layout/axis.ts'
import type { ScatterLayout } from '#charts/layout/scatter.ts'

/** The first value's place across, in percent of the figure's width. */
export function findAcross({ across, plotShare }: ScatterLayout, value: number): number {
  return findPlace(value, across.domain) * plotShare
}

/** The second value's place from the top of the plot, in em. */
export function findDown({ up, plotHeight }: ScatterLayout, value: number): number {
  return (1 - findPlace(value, up.domain)) * plotHeight
}
