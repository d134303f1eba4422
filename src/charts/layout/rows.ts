import type { Chart } from '#charts/chart.ts'
import { findLengths, keepKnown } from '#charts/shares.ts'
import type { DrawnChart } from '#charts/condense.ts'
import { findPlotShare } from './frame.ts'
import type { Domain, Frame } from './frame.ts'
import { findHeader } from './header.ts'
import { measureText, measureWidest, minimumWidth } from './measure.ts'
import { formatBarText, formatRowNotes } from './row-texts.ts'

/** Where the rows of a chart of bars lie, their labels and their values. */
export function findRowLayout(drawn: DrawnChart): RowLayout {
  const { chart } = drawn
  const top = findHeader(chart).height
  const shape = chart.kind === 'stacked' ? findStackedShape(drawn) : findBarShape(drawn)
  const plotHeight = chart.categories.length * shape.rowHeight
  return {
    ...shape,
    top,
    plotHeight,
    height: top + plotHeight + Math.max(0, findBarShift(shape, chart)),
    domain: chart.kind === 'stacked' ? findStackDomain(chart) : findDomain(listLengths(chart)),
  }
}

function findBarShape(drawn: DrawnChart): RowShape {
  const { chart } = drawn
  const labels = chart.categories.filter((_, row) => drawn.rows[row] !== null)
  const right = measureWidest(listTexts(chart, (length) => length >= 0)) + textGap
  const below = measureWidest(listTexts(chart, (length) => length < 0))
  const negativeRoom = below === 0 ? 0 : below + textGap
  const beside = measureWidest(labels) + labelGap
  const isBeside = beside + negativeRoom + right <= minimumWidth - leastPlot
  const left = negativeRoom + (isBeside ? beside : 0)
  const count = chart.series.length
  const barHeight = count === 1 ? 1 : 0.95
  const barTop = isBeside ? rowGap / 2 : aboveHeight
  return {
    mode: isBeside ? 'beside' : 'above',
    left,
    plotShare: findPlotShare(left, right, minimumWidth),
    labelRight: isBeside ? beside - labelGap : 0,
    barHeight,
    barTop,
    rowHeight: barTop + count * (barHeight + barGap) - barGap + (isBeside ? rowGap / 2 : rowGap),
  }
}

function findStackedShape({ chart }: DrawnChart): RowShape {
  const notes = chart.categories.map((_, row) => formatRowNotes(chart, row))
  const isBeside = notes.every(([first = '', ...rest], row) => {
    const width = measureText(chart.categories[row] ?? '') + 1 + measureText(first)
    return rest.length === 0 && width <= minimumWidth
  })
  const noteLines = isBeside ? 0 : Math.max(0, ...notes.map(({ length }) => length))
  const barTop = aboveHeight * (1 + noteLines)
  return {
    mode: isBeside ? 'above' : 'aboveNotes',
    left: 0,
    plotShare: 100,
    labelRight: 0,
    barHeight: stackHeight,
    barTop,
    rowHeight: barTop + stackHeight + rowGap,
  }
}

function listLengths(chart: Chart): number[] {
  return chart.series.flatMap((series) => keepKnown(findLengths(chart, series)))
}

function listTexts(chart: Chart, isWanted: (length: number) => boolean): string[] {
  return chart.series.flatMap((series) =>
    findLengths(chart, series)
      .map((length, row) => (isWanted(length ?? 0) ? formatBarText(chart, series, row) : ''))
      .filter((text) => text !== ''),
  )
}

function findStackDomain({ categories, series }: Chart): Domain {
  const known = categories.map((_, row) =>
    keepKnown(series.map(({ values }) => values[row] ?? null)),
  )
  const sum = (values: number[]) => values.reduce((total, value) => total + value, 0)
  return findDomain([
    ...known.map((values) => sum(values.filter((value) => value > 0))),
    ...known.map((values) => sum(values.filter((value) => value < 0))),
  ])
}

/** Bars are measured from 0, which is always in view. */
function findDomain(lengths: readonly number[]): Domain {
  const [low, high] = [Math.min(0, ...lengths), Math.max(0, ...lengths)]
  return low === high ? [0, 1] : [low, high]
}

/** All in em. */
const textGap = 0.5
const labelGap = 0.7
const leastPlot = 6
const rowGap = 0.8
const stackHeight = 1.1
const barGap = 0.15
/** The height of a line of text above its bars, in em. */
export const aboveHeight = 1.5

/** From the middle of a bar down to the baseline of a text beside it, in em. */
export const baselineDrop = 0.35

/** From the top of one bar to the top of the next in its row, in em. */
export function findBarPitch({ barHeight }: RowShape): number {
  return barHeight + barGap
}

/** How far the bars of a row stand below its middle, in em: labels above them push them down. */
export function findBarShift(shape: RowShape, { kind, series }: Chart): number {
  const barsInRow = kind === 'stacked' ? 1 : series.length
  const bars = barsInRow * findBarPitch(shape) - barGap
  return shape.barTop + bars / 2 - shape.rowHeight / 2
}

/** In em where not said otherwise. */
export interface RowLayout extends Frame, RowShape {
  /** The values at the left and the right edge of the plot. */
  readonly domain: Domain
}

interface RowShape {
  /** Labels stand beside their bars, above them, or above their notes where these need lines of their own. */
  readonly mode: 'beside' | 'above' | 'aboveNotes'
  readonly left: number
  readonly plotShare: number
  /** Where labels beside their bars end. */
  readonly labelRight: number
  readonly rowHeight: number
  readonly barHeight: number
  /** From the top of a row to its first bar. */
  readonly barTop: number
}
