import type { Chart } from '#charts/chart.ts'
import { legendRowHeight, placeLegend } from './legend.ts'
import type { LegendPlace } from './legend.ts'
import { measureText } from './measure.ts'
import { formatUnitNote } from './row-texts.ts'

/** What stands above the plot: the names of the series at the left, the unit at the right. */
export function findHeader(chart: Chart, note = formatUnitNote(chart)): Header {
  const labels = listLegendLabels(chart)
  const places = placeLegend(labels, note === '' ? 0 : measureText(note) + 1)
  const rows = Math.max(note === '' ? 0 : 1, ...places.map(({ top }) => top / legendRowHeight + 1))
  return { places, note, height: rows * legendRowHeight + (rows === 0 ? 0 : 0.3) }
}

/** The names that a legend explains; one series alone needs none. */
function listLegendLabels({ kind, series, groups }: Chart): string[] {
  if (kind === 'scatter') return groups ? [...new Set(groups.values)] : []
  return series.length > 1 ? series.map(({ label }) => label) : []
}

export interface Header {
  readonly places: readonly LegendPlace[]
  readonly note: string
  readonly height: number
}
