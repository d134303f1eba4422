import { describe, expect, it } from 'vitest'
import { testHead } from '#charts/testing/heads.ts'
import { createRatingsChart } from './ratings.ts'

const head = { ...testHead, unit: '个', dimension: '区县', ratings: ['优', '良', '差'] }

describe('ratings by group', () => {
  it('count each rating, and what has none apart from the worst', () => {
    const chart = createRatingsChart(head, [
      { group: '宜君县', rating: null },
      { group: '宜君县', rating: '差' },
      { group: '宜君县', rating: '良' },
      { group: '新区', rating: '优' },
      { group: '新区', rating: '优' },
    ])
    expect(chart.categories).toEqual(['宜君县', '新区'])
    expect(chart.series.map(({ label, values }) => [label, values])).toEqual([
      ['优', [0, 2]],
      ['良', [1, 0]],
      ['差', [1, 0]],
      ['未评级', [1, 0]],
    ])
    expect(chart.series.map(({ isAside }) => isAside)).toEqual([
      undefined,
      undefined,
      undefined,
      true,
    ])
  })

  it('have no series for units without a rating where every unit has one', () => {
    const chart = createRatingsChart(head, [{ group: '新区', rating: '优' }])
    expect(chart.series.map(({ label }) => label)).toEqual(['优', '良', '差'])
  })

  it('look the same under every rule: the worst dotted, the unrated hollow', () => {
    const rows = [{ group: '新区', rating: null }]
    const findStyles = (...ratings: string[]) =>
      createRatingsChart({ ...head, ratings }, rows).series.map(({ style }) => style)
    expect(findStyles('优', '良', '差')).toEqual([0, 1, 2, 3])
    expect(findStyles('优', '良', '中', '差')).toEqual([0, 1, 4, 2, 3])
    expect(findStyles('合格', '不合格')).toEqual([0, 1, 3])
  })

  it('count a rating that the rule does not know as none', () => {
    const chart = createRatingsChart(head, [{ group: '新区', rating: '优秀' }])
    expect(chart.series.at(-1)).toMatchObject({ label: '未评级', values: [1] })
  })
})
