import Papa from 'papaparse'
import type { NamedPoint } from '#charts/chart-js/config.ts'
import type { Chart, Value } from '#charts/chart.ts'
import { toChartJsConfig } from '#charts/faces/to-chart-js-config.ts'
import { toCsv } from '#charts/faces/to-csv.ts'
import { toSvg } from '#charts/faces/to-svg.ts'
import { toTable } from '#charts/faces/to-table.ts'
import type { TableCell } from '#charts/faces/to-table.ts'
import { findElements, parseSvg } from './parse-svg.ts'
import type { SvgElement } from './parse-svg.ts'

/** Options that draw every row. */
export const allRows = { rowsAtMost: Number.POSITIVE_INFINITY }

/** The cells of each series' column. */
export function readTable(chart: Chart): TableCell[][] {
  const { columns, rows } = toTable(chart)
  return chart.series.map(({ label }) => {
    const column = columns.findIndex((one) => one.isNumber && isColumnOf(one.label, label))
    return rows.map((cells) => cells[column] ?? { text: 'missing', value: 'missing' })
  })
}

/** The numbers of each series' column, as a spreadsheet would read them. */
export function readCsv(chart: Chart): Value[][] {
  const text = toCsv(chart).replace('\ufeff', '')
  const { data } = Papa.parse<string[]>(text, { newline: '\r\n', delimiter: ',' })
  const [head = [], ...rows] = data
  return chart.series.map(({ label }) => {
    const column = head.findIndex((name) => isColumnOf(name, label))
    return rows.slice(0, -1).map((cells) => toNumber(cells[column]))
  })
}

/** The numbers that the drawing's marks say they stand for. */
export function readSvg(chart: Chart): Value[][] {
  const values = createUnknown(chart)
  for (const group of findElements(parseSvg(toSvg(chart, allRows)), 'g')) {
    const series = chart.series.findIndex(({ key }) => key === group.attributes['data-series'])
    for (const { attributes } of listMarks(group)) {
      const numbers = (attributes['data-value'] ?? '').split(' ').map(Number)
      numbers.forEach((number, place) => {
        const list = values[numbers.length === 2 ? place : series]
        if (list) list[Number(attributes['data-row'])] = number
      })
    }
  }
  return values
}

/** The numbers that Chart.js is given. */
export function readConfig(chart: Chart): Value[][] {
  const { data, type } = toChartJsConfig(chart, allRows)
  if (type !== 'scatter') return data.datasets.map((dataset) => [...(dataset.data as Value[])])
  const values = createUnknown(chart)
  for (const { x, y, row } of data.datasets.flatMap((dataset) => dataset.data as NamedPoint[])) {
    for (const [place, value] of [x, y].entries()) {
      const list = values[place]
      if (list) list[row] = value
    }
  }
  return values
}

/** The bars or points of a drawing, in document order. */
export function listMarks(element: SvgElement): SvgElement[] {
  return [...findElements(element, 'rect'), ...findElements(element, 'use')].filter(
    ({ attributes }) => attributes['data-row'] !== undefined,
  )
}

function createUnknown({ series, categories }: Chart): Value[][] {
  return series.map(() => categories.map(() => null))
}

function isColumnOf(column: string, label: string): boolean {
  return column === label || column.startsWith(`${label}（`)
}

function toNumber(cell: string | undefined): Value {
  return cell === undefined || cell === '' ? null : Number(cell)
}
