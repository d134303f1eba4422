/**
 * The one description of a chart. Every face (sentence, drawing, table, CSV, Chart.js) is computed
 * from it alone, so no face can hold a number that another lacks. Plain JSON.
 */
export interface Chart {
  /** ASCII, unique in the page: ids inside the drawing are made from it. */
  readonly id: string
  readonly kind: ChartKind
  readonly title: string
  /** What one is counted in: 篇, 人, 万元, %. Empty for bare numbers. */
  readonly unit: string
  /** Decimals that are shown. CSV and Chart.js hold the number itself. */
  readonly precision: number
  /** What a category is: 区县, 社区, 季度, 年龄. */
  readonly dimension: string
  readonly categories: readonly string[]
  /** Shorter names for a horizontal axis, one per category; a line break starts the second line. */
  readonly ticks?: readonly string[]
  /** Which group each category belongs to; a scatter marks groups by shape and colour. */
  readonly groups?: { readonly dimension: string; readonly values: readonly string[] }
  /** A scatter has exactly two: across and up. */
  readonly series: readonly Series[]
  /** The values of all categories may be added up (counts and amounts; not shares or scores). */
  readonly isAdditive: boolean
  /** What lies on the line where a scatter's two values are equal, for example 全部推送. */
  readonly diagonal?: string
  /** Of a trend whose values are places in a ranking: the first is on top. */
  readonly ranks?: Ranks
  readonly source: Source
}

/** What a place in a ranking needs to be understood. */
export interface Ranks {
  /** How many had a place in each period; null where nothing was published. */
  readonly counts: readonly Value[]
  /** For each series and period, whether another held the same place. */
  readonly isTied: readonly (readonly boolean[])[]
}

/**
 * - `bars`: one row per category, one bar per series
 * - `stacked`: one row per category, the series end to end
 * - `trend`: one line per series over periods
 * - `scatter`: one point per category, first series across, second series up
 * - `structure`: how a whole divides into the categories; each series is one whole
 */
export type ChartKind = 'bars' | 'stacked' | 'trend' | 'scatter' | 'structure'

export interface Series {
  readonly key: string
  readonly label: string
  /** One per category; null is unknown, which is never the same as 0. */
  readonly values: readonly Value[]
  /**
   * Which of the six appearances (colour, texture, dash, shape) it has, from 0.
   * @default its place among the series
   */
  readonly style?: number
  /** Counted beside the whole and not in its shares, as units without a rating are. */
  readonly isAside?: true
}

export type Value = number | null

/** Where the numbers come from and the day up to which they hold. */
export interface Source {
  readonly text: string
  readonly asOf: string
}

/** What every builder needs besides its rows. */
export interface ChartHead {
  readonly id: string
  readonly title: string
  readonly unit: string
  /** @default 0 */
  readonly precision?: number
  readonly source: Source
}

/** A named measure: the key finds it in a row, the label is shown. */
export interface Measure {
  readonly key: string
  readonly label: string
  /** As in {@link Series}. */
  readonly style?: number
}
