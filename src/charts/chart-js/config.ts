import type { Series } from '#charts/chart.ts'
import type { Domain, Frame } from '#charts/layout/frame.ts'
import type { LegendPlace } from '#charts/layout/legend.ts'

/** The options that every chart shares: nothing moves by itself, and the SVG keeps all text. */
export function createOptions(figure: FigureOptions, rest: KindOptions): ChartJsConfig['options'] {
  return {
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    ...rest,
    plugins: { legend: { display: false }, figure },
  }
}

/** What of a drawing's frame the browser needs to put its own marks in the same place. */
export function pickFrame({ left, top, plotHeight, plotShare, height }: Frame): Frame {
  return { left, top, plotHeight, plotShare, height }
}

/** An axis from one value to another that Chart.js does not draw. */
export function createHiddenAxis([low, high]: Domain): HiddenAxis {
  if (low > high) return { type: 'linear', display: false, min: high, max: low, reverse: true }
  return { type: 'linear', display: false, min: low, max: high }
}

/** The names that become buttons, each with the key of what it shows and hides. */
export function createLegend(
  series: readonly Pick<Series, 'key'>[],
  places: readonly LegendPlace[],
): LegendButton[] {
  return places.map((place, index) => ({ ...place, key: series[index]?.key ?? '' }))
}

export interface ChartJsConfig {
  readonly type: 'bar' | 'line' | 'scatter'
  readonly data: {
    readonly labels: readonly string[]
    readonly datasets: readonly Dataset[]
  }
  readonly options: KindOptions & {
    readonly animation: false
    readonly responsive: true
    readonly maintainAspectRatio: false
    readonly plugins: {
      readonly legend: { readonly display: false }
      readonly figure: FigureOptions
    }
  }
}

export interface Dataset {
  /** The SVG's `data-series` of the same marks. */
  readonly key: string
  readonly label: string
  /** Its appearance, as in the SVG. */
  readonly style: number
  readonly data: readonly (number | null)[] | readonly NamedPoint[]
  /** What each point is said to be: 270 篇. */
  readonly texts: readonly string[]
  readonly barPercentage?: number
  readonly categoryPercentage?: number
}

/** A point of a scatter, with the place of its name among the labels. */
export interface NamedPoint {
  readonly x: number
  readonly y: number
  readonly row: number
}

/** Read by our own code in the browser; Chart.js passes over it. */
export interface FigureOptions {
  readonly frame: Frame
  readonly legend: readonly LegendButton[]
}

export interface LegendButton extends LegendPlace {
  readonly key: string
}

interface KindOptions {
  readonly indexAxis?: 'y'
  readonly interaction: {
    readonly mode: 'index' | 'nearest'
    readonly axis: 'x' | 'y' | 'xy'
    readonly intersect: boolean
  }
  readonly scales: { readonly x: Scale; readonly y: Scale }
}

type Scale = (HiddenAxis | BandAxis) & { readonly stacked?: boolean }

interface HiddenAxis {
  readonly type: 'linear'
  readonly display: false
  readonly min: number
  readonly max: number
  readonly reverse?: true
}

interface BandAxis {
  readonly type: 'category'
  readonly display: false
  /** Each category stands in the middle of its band. */
  readonly offset: true
}
