import { describe, expect, it } from 'vitest'
import { testHead } from '#charts/testing/heads.ts'
import { createBarsChart } from './bars.ts'

const head = {
  ...testHead,
  dimension: '区县',
  measures: [
    { key: 'submitted', label: '报送' },
    { key: 'pushed', label: '推送' },
  ],
}

describe('bars by group', () => {
  it('keep the order of the rows and of the measures', () => {
    const chart = createBarsChart(head, [
      { label: '耀州区', values: { submitted: 270, pushed: 176 } },
      { label: '王益区', values: { submitted: 255, pushed: 76 } },
    ])
    expect(chart.categories).toEqual(['耀州区', '王益区'])
    expect(chart.series).toEqual([
      { key: 'submitted', label: '报送', values: [270, 255] },
      { key: 'pushed', label: '推送', values: [176, 76] },
    ])
  })

  it('take a value that a row lacks as unknown and not as 0', () => {
    const chart = createBarsChart(head, [{ label: '新区', values: { submitted: 0 } }])
    expect(chart.series.map(({ values }) => values)).toEqual([[0], [null]])
  })

  it('are never summed when they are percentages', () => {
    expect(createBarsChart(head, []).isAdditive).toBe(true)
    expect(createBarsChart({ ...head, unit: '%' }, []).isAdditive).toBe(false)
    expect(createBarsChart({ ...head, isAdditive: false }, []).isAdditive).toBe(false)
  })

  it.each([
    ['a value that is no number', { ...head }, Number.NaN, 'not a finite number'],
    ['an id that could not be part of an id', { ...head, id: '1 a' }, 1, 'id'],
    [
      'two measures of one key',
      { ...head, measures: [...head.measures, ...head.measures] },
      1,
      'share a key',
    ],
  ])('refuse %s', (_, bad, submitted, problem) => {
    expect(() => createBarsChart(bad, [{ label: '新区', values: { submitted } }])).toThrow(problem)
  })
})
