import { expect, test } from 'vitest'
import type { Figure } from '#schemas/figure.ts'
import { createCompositionCharts } from './composition-charts.ts'

const source = { text: '述职报告', asOf: '2026-11-20' }
const part = (key: string, value: number): Figure => ({ key, label: key, value, unit: '人' })
const total = (sumOf: string[]): Figure => ({ ...part('members', 108), sumOf })

test('a total with three parts or more becomes one chart of its parts', () => {
  const figures = [
    part('young', 18),
    part('middle', 70),
    part('old', 20),
    total(['young', 'middle', 'old']),
  ]
  const [chart, ...others] = createCompositionCharts('report', figures, source)
  expect(others).toEqual([])
  expect(chart?.categories).toEqual(['young', 'middle', 'old'])
  expect(chart?.series[0]?.values).toEqual([18, 70, 20])
})

test('a total of two parts, or one whose parts are not all stated, is not drawn', () => {
  expect(
    createCompositionCharts('report', [part('a', 1), part('b', 2), total(['a', 'b'])], source),
  ).toEqual([])
  expect(
    createCompositionCharts('report', [part('a', 1), part('b', 2), total(['a', 'b', 'c'])], source),
  ).toEqual([])
})
