import type { Chart, Value } from '#charts/chart.ts'
import { formatValue } from '#charts/format-value.ts'
import { keepKnown } from '#charts/shares.ts'
import { createAxis, createRankAxis, findPlace } from './axis.ts'
import type { Axis } from './axis.ts'
import { findPlotShare } from './frame.ts'
import type { Frame } from './frame.ts'
import { findHeader } from './header.ts'
import type { Header } from './header.ts'
import { lineHeight, measureWidest, minimumWidth } from './measure.ts'
import { placeEndLabels, placePointLabels } from './trend-labels.ts'
import type { PointLabel } from './trend-labels.ts'
import { formatUnitNote } from './row-texts.ts'

/** Where the lines of a trend lie, its axes and its labels. */
export function findTrendLayout(chart: Chart): TrendLayout {
  const axis = chart.ranks
    ? createRankAxis(Math.max(1, ...keepKnown(chart.ranks.counts), ...listValues(chart)))
    : createAxis(listValues(chart), chart.unit, !levelUnits.has(chart.unit))
  const header = findHeader(chart, formatTrendNote(chart, axis))
  const top = header.height + lineHeight / 2
  const overhang = measureOverhang(chart)
  const left = Math.max(measureWidest(axis.texts) + axisGap, overhang)
  const isLabelled = hasRoomForAll(chart, left)
  const labelRoom = isLabelled ? 0 : measureWidest(listLastTexts(chart)) + axisGap
  const right = Math.max(labelRoom, overhang)
  const plotShare = findPlotShare(left, right, minimumWidth)
  const ticks = placeTicks(chart, plotShare)
  const frame = { left, top, plotHeight, plotShare }
  const place = (value: number) => (1 - findPlace(value, axis.domain)) * plotHeight
  return {
    ...frame,
    height: top + plotHeight + axisGap + countLines(ticks) * lineHeight,
    axis,
    header,
    ticks,
    labels: isLabelled ? placePointLabels(chart, place, plotHeight) : placeEndLabels(chart, place),
  }
}

const plotHeight = 12
/** Counts and amounts begin at 0, or a change of one in a hundred looks like a fall. */
const levelUnits = new Set(['%', '‰', '分'])
const axisGap = 0.6
/** With more points than these on one line, only its ends are labelled. */
const labelledPointsAtMost = 8

function formatTrendNote(chart: Chart, { domain: [low], texts }: Axis): string {
  if (chart.ranks) return '第 1 名在最上面'
  const start = low > 0 ? `纵轴从 ${texts[0] ?? ''} 起` : ''
  return [formatUnitNote(chart), start].filter((text) => text !== '').join('，')
}

function hasRoomForAll(chart: Chart, left: number): boolean {
  const count = chart.categories.length
  const [only] = chart.series
  if (chart.series.length !== 1 || only === undefined || count > labelledPointsAtMost) return false
  const band = (minimumWidth - left) / Math.max(1, count)
  return measureWidest(only.values.map((value) => formatValue(value, chart))) + 0.3 <= band
}

/** How far the name of the first or last period may reach beyond its band, in em. */
function measureOverhang({ categories, ticks = categories }: Chart): number {
  const half = measureWidest(ticks.flatMap((tick) => tick.split('\n'))) / 2
  const halfBand = (minimumWidth - 2 * half) / (2 * Math.max(1, categories.length))
  return Math.max(0, half - halfBand)
}

function listValues({ series }: Chart): number[] {
  return keepKnown(series.flatMap(({ values }) => values))
}

function listLastTexts(chart: Chart): string[] {
  return chart.series.map(({ values }) => formatValue(findLast(values), chart))
}

function findLast(values: readonly Value[]): Value {
  return values.findLast((value) => value !== null) ?? null
}

/** Names as many periods as fit, always the last; a year is said once and again where it changes. */
function placeTicks({ categories, ticks = categories }: Chart, plotShare: number): TrendTick[] {
  const band = (plotShare / 100) * (minimumWidth / Math.max(1, ticks.length))
  const widest = measureWidest(ticks.flatMap((tick) => tick.split('\n')))
  const step = Math.max(1, Math.ceil((widest + 0.4) / band))
  let saidLast = ''
  return ticks.flatMap((tick, row) => {
    if ((ticks.length - 1 - row) % step !== 0) return []
    const [first = '', second = ''] = tick.split('\n')
    const lines = second === '' || second === saidLast ? [first] : [first, second]
    saidLast = second
    return [{ row, lines }]
  })
}

function countLines(ticks: readonly TrendTick[]): number {
  return Math.max(1, ...ticks.map(({ lines }) => lines.length))
}

export interface TrendLayout extends Frame {
  readonly axis: Axis
  readonly header: Header
  readonly ticks: readonly TrendTick[]
  readonly labels: readonly PointLabel[]
}

export interface TrendTick {
  readonly row: number
  readonly lines: readonly string[]
}
