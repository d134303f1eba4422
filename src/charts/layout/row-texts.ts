import type { Chart, Series } from '#charts/chart.ts'
import { formatShare, formatValue } from '#charts/format-value.ts'
import { findShares } from '#charts/shares.ts'

/** What stands at the end of a bar: 85, or with its share 45（41.7%）. */
export function formatBarText(chart: Chart, series: Series, row: number): string {
  const text = formatValue(series.values[row] ?? null, chart)
  const share = chart.kind === 'structure' ? findShares(series.values)[row] : null
  return share === null || share === undefined ? text : `${text}（${formatShare(share)}）`
}

/** What stands beside a stacked row, part by part: 优 9, 良 0, 差 3, with a full-width space between. */
export function formatRowNote(chart: Chart, row: number): string {
  return chart.series
    .map(({ label, values }) => `${label} ${formatValue(values[row] ?? null, chart)}`)
    .join('\u3000')
}

/** What the numbers are counted in, as a table says it above its right corner. */
export function formatUnitNote({ unit, kind, series, dimension }: Chart): string {
  if (kind === 'scatter') return `每个点是一个${dimension}`
  const length = kind === 'structure' && series.length > 1 ? '，条长为占比' : ''
  return unit === '' ? '' : `单位：${unit}${length}`
}
