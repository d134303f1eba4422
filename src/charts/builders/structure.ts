import type { Chart, ChartHead, Measure, Value } from '#charts/chart.ts'
import { createChart, createSeries } from '#charts/create-chart.ts'

/** How one whole or several divide into bands, as ages or levels of education: counts and shares. */
export function createStructureChart(head: StructureHead, bands: readonly Band[]): Chart {
  return createChart(head, {
    kind: 'structure',
    dimension: head.dimension,
    isAdditive: true,
    categories: bands.map(({ label }) => label),
    series: head.wholes.map((whole) =>
      createSeries(
        whole,
        bands.map(({ counts }) => counts[whole.key] ?? null),
      ),
    ),
  })
}

export interface StructureHead extends ChartHead {
  /** What is divided by: 年龄, 文化程度. */
  readonly dimension: string
  /** What is divided, one series each: 社区居委会成员, 村委会成员. */
  readonly wholes: readonly Measure[]
}

export interface Band {
  readonly label: string
  readonly counts: Readonly<Record<string, Value>>
}
