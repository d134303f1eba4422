import type { Chart, Series } from '#charts/chart.ts'
import { formatShare, formatValue } from '#charts/format-value.ts'
import { findShares } from '#charts/shares.ts'
import { measureText, minimumWidth } from './measure.ts'

/** What stands at the end of a bar: 85, or with its share 45（41.7%）. */
export function formatBarText(chart: Chart, series: Series, row: number): string {
  const text = formatValue(series.values[row] ?? null, chart)
  const share = chart.kind === 'structure' ? findShares(series.values)[row] : null
  return share === null || share === undefined ? text : `${text}（${formatShare(share)}）`
}

/**
 * What stands beside or below the name of a stacked row, part by part: 优 9, 良 0, 差 3, with a
 * full-width space between; as many lines as it needs.
 */
export function formatRowNotes(chart: Chart, row: number): string[] {
  const lines: string[] = []
  for (const { label, values } of chart.series) {
    const part = `${label} ${formatValue(values[row] ?? null, chart)}`
    const joined = [...lines.slice(-1), part].join('\u3000')
    if (lines.length > 0 && measureText(joined) <= minimumWidth) lines.splice(-1, 1, joined)
    else lines.push(part)
  }
  return lines
}

/** What the numbers are counted in, as a table says it above its right corner. */
export function formatUnitNote({ unit, kind, series, dimension }: Chart): string {
  if (kind === 'scatter') return `每个点是一个${dimension}`
  const length = kind === 'structure' && series.length > 1 ? '，条长为占比' : ''
  return unit === '' ? '' : `单位：${unit}${length}`
}
