import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Chart, ChartKind, Value } from '#charts/chart.ts'
import { formatValue, formatWithUnit } from '#charts/format-value.ts'
import { findLengths, keepKnown, sumKnown } from '#charts/shares.ts'
import { arbitraryChart } from '#charts/testing/arbitrary-chart.ts'
import { measureMarks } from '#charts/testing/measure-marks.ts'
import { parseSvg } from '#charts/testing/parse-svg.ts'
import {
  allRows,
  listMarks,
  readConfig,
  readCsv,
  readSvg,
  readTable,
} from '#charts/testing/read-faces.ts'
import { toChartJsConfig } from './to-chart-js-config.ts'
import { toReading } from './to-reading.ts'
import { toSvg } from './to-svg.ts'
import { toTable } from './to-table.ts'

const kinds = ['bars', 'stacked', 'trend', 'scatter', 'structure'] as const

describe.each(kinds)('the faces of a chart of kind %s', (kind) => {
  it('hold the same numbers', () => {
    holds(kind, (chart) => {
      const values = chart.series.map((series) => series.values)
      const cells = readTable(chart)
      expect(cells.map((column) => column.map(({ value }) => value))).toEqual(values)
      expect(cells.map((column) => column.map(({ text }) => text))).toEqual(
        values.map((list) => list.map((value) => formatValue(value, chart))),
      )
      expect(readCsv(chart)).toEqual(values)
      expect(readSvg(chart)).toEqual(findDrawn(chart))
      expect(readConfig(chart)).toEqual(
        kind === 'structure'
          ? chart.series.map((series) => findLengths(chart, series))
          : findDrawn(chart),
      )
    })
  })

  it('draw every mark as far from the axis as its number says', () => {
    holds(kind, (chart) => {
      // Side by side, the bars of a structure are as long as shares; the config's data hold these.
      if (kind === 'structure' && chart.series.length > 1) return
      for (const { measured, expected, span } of measureMarks(chart)) {
        expect(Math.abs(measured - expected)).toBeLessThanOrEqual(span / 1000)
      }
    })
  })

  it('are one well-formed element and one sentence, the same every time', () => {
    holds(kind, (chart) => {
      const svg = toSvg(chart)
      expect(parseSvg(svg).name).toBe('svg')
      expect(svg).toBe(toSvg(structuredClone(chart)))
      expect(svg).not.toMatch(/="[^"]*(?:NaN|Infinity|undefined|null)/)
      expect(toReading(chart)).toMatch(/^[^。]+。$/u)
      const words = toReading({ ...chart, title: '', categories: chart.categories.map(() => '甲') })
      expect(words).not.toMatch(/NaN|Infinity|undefined|null/)
      expect(JSON.parse(JSON.stringify(toChartJsConfig(chart)))).toEqual(toChartJsConfig(chart))
    })
  })

  it('name in the sentence the numbers that it is about', () => {
    holds(kind, (chart) => {
      const reading = toReading(chart)
      for (const value of listSaid(chart)) expect(reading).toContain(formatWithUnit(value, chart))
    })
  })
})

describe('a long list', () => {
  it('draws its largest and smallest rows and says how many it leaves out', () => {
    const values = fc.array(fc.nat(500), { minLength: 25, maxLength: 300 })
    fc.assert(
      fc.property(values, (numbers) => {
        const chart = createBars(numbers)
        const rows = listMarks(parseSvg(toSvg(chart))).map(({ attributes }) =>
          Number(attributes['data-row']),
        )
        const sorted = numbers.toSorted((a, b) => b - a)
        expect(rows.map((row) => numbers[row])).toEqual([
          ...sorted.slice(0, 16),
          ...sorted.slice(-8),
        ])
        expect(toSvg(chart)).toContain(`其余 ${numbers.length - 24} 个未画出`)
        expect(toTable(chart).rows).toHaveLength(numbers.length)
      }),
      { numRuns: 30 },
    )
  })

  it('gives the browser the rows that the drawing has', () => {
    const chart = createBars(Array.from({ length: 74 }, (_, row) => row))
    const { labels, datasets } = toChartJsConfig(chart).data
    expect(labels).toHaveLength(25)
    expect(labels[0]).toBe('第73社区')
    expect(labels[16]).toBe('其余 50 个未画出，数据见下表')
    expect(datasets[0]?.data.slice(14, 19)).toEqual([59, 58, null, 7, 6])
    expect(datasets[0]?.texts.slice(15, 18)).toEqual(['58\u00a0篇', '', '7\u00a0篇'])
  })

  it('is drawn whole when asked', () => {
    const chart = createBars(Array.from({ length: 300 }, (_, row) => row))
    expect(listMarks(parseSvg(toSvg(chart, allRows)))).toHaveLength(300)
  })

  it('leaves out what is unknown before what is known', () => {
    const chart = createBars([...Array.from({ length: 24 }, (_, row) => row), null])
    const rows = listMarks(parseSvg(toSvg(chart))).map(({ attributes }) => attributes['data-row'])
    expect(rows).toHaveLength(24)
    expect(rows).not.toContain('24')
  })
})

function holds(kind: ChartKind, check: (chart: Chart) => void): void {
  fc.assert(fc.property(arbitraryChart(kind), check), { numRuns: 40 })
}

function createBars(values: readonly Value[]): Chart {
  return {
    id: 'long',
    kind: 'bars',
    title: '各社区报送',
    unit: '篇',
    precision: 0,
    dimension: '社区',
    categories: values.map((_, row) => `第${row}社区`),
    series: [{ key: 's', label: '报送', values }],
    isAdditive: true,
    source: { text: '测试', asOf: '2026-01-01' },
  }
}

/** A scatter can draw a point only where both of its values are known. */
function findDrawn({ kind, series, categories }: Chart): Value[][] {
  const isDrawn = categories.map(
    (_, row) => kind !== 'scatter' || series.every(({ values }) => values[row] !== null),
  )
  return series.map(({ values }) =>
    values.map((value, row) => (isDrawn[row] === true ? value : null)),
  )
}

/** Numbers that the sentence has to name. */
function listSaid({ kind, series, isAdditive }: Chart): number[] {
  return series.slice(0, 3).flatMap(({ values }) => {
    const known = keepKnown(values)
    const [first, last] = [known.at(0), known.at(-1)]
    if (first === undefined || last === undefined || kind === 'scatter') return []
    if (kind === 'stacked') return [sumKnown(values)]
    if (kind === 'structure') return [sumKnown(values)]
    if (kind === 'trend') return [first, last]
    const isSummed = isAdditive && known.length > 1 && known.some((value) => value !== 0)
    return [Math.max(...known), Math.min(...known), ...(isSummed ? [sumKnown(values)] : [])]
  })
}
