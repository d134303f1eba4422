import { describe, expect, it } from 'vitest'
import { testHead } from '#charts/testing/heads.ts'
import { createScatterChart } from './scatter.ts'

const head = {
  ...testHead,
  dimension: '社区',
  across: { key: 'submitted', label: '报送' },
  up: { key: 'pushed', label: '推送' },
}
const rows = [
  { label: '新建社区', group: '印台区', across: 85, up: 50 },
  { label: '解放社区', group: '耀州区', across: 44, up: null },
]

describe('a scatter', () => {
  it('has the first measure across and the second up', () => {
    const { series, categories } = createScatterChart(head, rows)
    expect(categories).toEqual(['新建社区', '解放社区'])
    expect(series.map(({ key, values }) => [key, values])).toEqual([
      ['submitted', [85, 44]],
      ['pushed', [50, null]],
    ])
  })

  it('has groups only where it is told what they are', () => {
    expect(createScatterChart(head, rows).groups).toBeUndefined()
    expect(createScatterChart({ ...head, groupDimension: '区县' }, rows).groups).toEqual({
      dimension: '区县',
      values: ['印台区', '耀州区'],
    })
  })

  it('carries what its diagonal means', () => {
    expect(createScatterChart({ ...head, diagonal: '全部推送' }, rows).diagonal).toBe('全部推送')
  })
})
