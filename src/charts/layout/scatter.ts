import type { Chart } from '#charts/chart.ts'
import { formatMeasure } from '#charts/format-value.ts'
import { keepKnown } from '#charts/shares.ts'
import { createAxis, findPlace } from './axis.ts'
import type { Axis } from './axis.ts'
import { findPlotShare } from './frame.ts'
import type { Frame } from './frame.ts'
import { findHeader } from './header.ts'
import type { Header } from './header.ts'
import { lineHeight, measureText, measureWidest, minimumWidth } from './measure.ts'
import { placeScatterLabels } from './scatter-labels.ts'
import type { PointLabel } from './trend-labels.ts'

/** Where the points of a scatter lie, its axes and the labels of the points that stand out. */
export function findScatterLayout(chart: Chart): ScatterLayout {
  const [across, up] = chart.series
  const acrossAxis = createAxis(keepKnown(across?.values ?? []), chart.unit, true)
  const upAxis = createAxis(keepKnown(up?.values ?? []), chart.unit, true)
  const header = findHeader(chart)
  const top = header.height + lineHeight + 0.3
  // The first and the last value across stand in the middle under the plot's edges.
  const firstHalf = measureText(acrossAxis.texts[0] ?? '') / 2
  const left = Math.max(firstHalf, measureWidest(upAxis.texts) + axisGap)
  const right = Math.max(markRoom, measureWidest(acrossAxis.texts) / 2)
  const plotShare = findPlotShare(left, right, minimumWidth)
  const points = listPoints(chart)
  return {
    left,
    top,
    plotHeight,
    plotShare,
    height: top + plotHeight + axisGap + 2 * lineHeight,
    header,
    across: { ...acrossAxis, title: formatMeasure(across?.label ?? '', chart.unit) },
    up: { ...upAxis, title: formatMeasure(up?.label ?? '', chart.unit) },
    points,
    labels: placeScatterLabels(
      points.map((point) => ({
        ...point,
        text: chart.categories[point.row] ?? '',
        x: findPlace(point.across, acrossAxis.domain) * (plotShare / 100) * minimumWidth,
        y: (1 - findPlace(point.up, upAxis.domain)) * plotHeight,
      })),
      {
        top: -lineHeight,
        bottom: plotHeight,
        left: 0,
        right: (plotShare / 100) * minimumWidth + right,
      },
    ),
  }
}

/** The key of a group's marks in the drawing; ungrouped points are one group. */
export function getGroupKey(group: number): string {
  return `group-${group + 1}`
}

const plotHeight = 15
const axisGap = 0.6
const markRoom = 1

/** A point is drawn where both of its values are known. */
function listPoints({ series: [across, up], groups }: Chart): ScatterPoint[] {
  const names = [...new Set(groups?.values)]
  return (across?.values ?? []).flatMap((value, row) => {
    const other = up?.values[row] ?? null
    if (value === null || other === null) return []
    return [
      {
        row,
        across: value,
        up: other,
        group: Math.max(0, names.indexOf(groups?.values[row] ?? '')),
      },
    ]
  })
}

export interface ScatterLayout extends Frame {
  readonly header: Header
  readonly across: TitledAxis
  readonly up: TitledAxis
  readonly points: readonly ScatterPoint[]
  readonly labels: readonly PointLabel[]
}

export interface ScatterPoint {
  readonly row: number
  readonly across: number
  readonly up: number
  /** Its group's place among the groups; 0 where points are not grouped. */
  readonly group: number
}

interface TitledAxis extends Axis {
  readonly title: string
}
